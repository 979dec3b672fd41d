package org.notewright.workflow;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.notewright.analysis.facts.Fact;
import org.notewright.clinical.FactCorrection;
import org.notewright.clinical.Signer;
import org.notewright.clinical.Source;
import org.notewright.clinical.SourceId;
import org.notewright.clinical.Span;
import org.notewright.problem.ProblemCode;
import org.notewright.problem.ProblemException;
import org.notewright.vault.store.Vault;

/// The facts of a source, looked through and corrected before a draft is made. Every correction is stored at once beside the
/// source; drafts, outcomes and checks read the corrected facts from then on, see [Source#heldText()].
public final class CorrectFacts {

    private final Vault vault;
    private final PracticeSettings settings;
    private final Clock clock;

    CorrectFacts(Vault vault, PracticeSettings settings, Clock clock) {
        this.vault = vault;
        this.settings = settings;
        this.clock = clock;
    }

    /// @throws ProblemException `SOURCE_UNKNOWN`
    public FactSheet open(SourceId id) {
        return sheet(find(id));
    }

    private FactSheet sheet(Source source) {
        return FactRows.of(source, vault.sources().of(source.patient()));
    }

    /// The fact of a row reads otherwise; an implausible value becomes a fact.
    ///
    /// @param entry of the sheet that was opened last
    /// @throws ProblemException `FACT_NOT_SAID` where the program would not read exactly this fact; nothing is stored then
    public FactSheet change(SourceId id, FactEntry entry, FactCells wanted) {
        var source = find(id);
        var writer = new FactWriter(source.heldText());
        if (entry.state() == FactEntry.State.IMPLAUSIBLE) {
            return store(source, FactCorrection.Kind.CHANGED, writer.add(entry.held(), wanted, true), entry.words(), wanted.line());
        }
        var fact = fact(writer, entry);
        return store(source, FactCorrection.Kind.CHANGED, writer.change(fact, wanted), FactCells.of(fact).line(), wanted.line());
    }

    /// The fact of a row is none, or its implausible words count no more.
    ///
    /// @throws ProblemException `FACT_NOT_STRUCK` where another fact would go with it; nothing is stored then
    public FactSheet strike(SourceId id, FactEntry entry) {
        var source = find(id);
        var writer = new FactWriter(source.heldText());
        boolean fact = entry.state() != FactEntry.State.IMPLAUSIBLE;
        var written = fact ? writer.strike(fact(writer, entry)) : writer.remove(entry.held());
        if (written.isEmpty()) {
            throw ProblemException.of(ProblemCode.FACT_NOT_STRUCK);
        }
        var cells = entry.cells();
        return store(source, FactCorrection.Kind.STRUCK, written, cells == null ? entry.words() : cells.line(), "");
    }

    /// Words of the source say one more fact.
    ///
    /// @param place in the source's effective text, not empty
    /// @throws ProblemException `FACT_NOT_SAID`
    public FactSheet add(SourceId id, Span place, FactCells wanted) {
        if (place.length() == 0) {
            throw new IllegalArgumentException("a fact is said by words");
        }
        var source = find(id);
        var held = source.held().text();
        var written = new FactWriter(held.text()).add(held.toCorrected(place), wanted, false);
        return store(source, FactCorrection.Kind.ADDED, written, "", wanted.line());
    }

    /// A correction does not count any more; said of it once more, it counts again.
    ///
    /// @param number of the correction
    public FactSheet takeBack(SourceId id, int number) {
        var source = find(id);
        return stored(source, FactCorrection.back(source.facts().size() + 1, number, by(), clock.instant()));
    }

    private FactSheet store(Source source, FactCorrection.Kind kind, Optional<FactWriter.Written> way, String was, String now) {
        var written = way.orElseThrow(() -> ProblemException.of(ProblemCode.FACT_NOT_SAID));
        var change = source.held().text().correct(written.span(), written.words(), clock.instant());
        return stored(source, FactCorrection.of(source.facts().size() + 1, kind, change, source.effectiveText(),
                source.corrections().size(), was, now, by()));
    }

    private FactSheet stored(Source source, FactCorrection correction) {
        var now = vault.sources().correctFact(source.id(), correction);
        vault.log().add("correct fact", source.id().toString());
        return sheet(now);
    }

    private String by() {
        return settings.signer().map(Signer::name).orElse("");
    }

    private Source find(SourceId id) {
        return vault.sources().find(id).orElseThrow(() -> ProblemException.of(ProblemCode.SOURCE_UNKNOWN));
    }

    private static Fact fact(FactWriter writer, FactEntry entry) {
        return writer.facts().facts().stream().filter(fact -> fact.span().equals(entry.held()) && same(entry.cells(), fact)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the row belongs to an older reading of the source"));
    }

    private static boolean same(@Nullable FactCells cells, Fact fact) {
        return Objects.equals(cells, FactCells.of(fact));
    }
}
