package org.notewright.workflow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.notewright.analysis.facts.FactExtractor;
import org.notewright.analysis.similarity.CopiedIndex;
import org.notewright.analysis.similarity.EarlierNote;
import org.notewright.clinical.FactCorrection;
import org.notewright.clinical.HeldText;
import org.notewright.clinical.Source;
import org.notewright.clinical.Span;

/// Makes the rows of the grid from a source: its facts as they count, and what a person should look at.
final class FactRows {

    private static final Span NOWHERE = new Span(0, 0);

    private FactRows() {
    }

    /// @param folder every source of the patient
    static FactSheet of(Source source, List<Source> folder) {
        var held = source.held();
        var text = held.text().text();
        var read = FactExtractor.extract(text);
        var rows = new ArrayList<FactEntry>();
        for (var fact : read.facts()) {
            rows.add(fact(FactCells.of(fact), fact.span(), held, source.effectiveText()));
        }
        for (var bad : read.implausible()) {
            rows.add(new FactEntry(FactEntry.State.IMPLAUSIBLE, null, held.toSource(bad.span()), bad.span(), bad.span().in(text), bad.why(), null));
        }
        for (var two : read.contradictions()) {
            rows.add(new FactEntry(FactEntry.State.CONTRADICTION, null, held.toSource(two.second()), two.second(), two.second().in(text),
                    two.region(), null));
        }
        rows.addAll(copied(source, folder, text, held));
        for (var one : held.standing()) {
            if (one.correction().kind() == FactCorrection.Kind.STRUCK) {
                rows.add(new FactEntry(FactEntry.State.STRUCK, null, one.place(), held.text().toCorrected(one.place()),
                        one.correction().was(), "", one.correction()));
            }
        }
        rows.sort(Comparator.comparingInt((FactEntry row) -> row.place().start()).thenComparingInt(row -> row.place().end()));
        var lost = held.lost().stream().map(one -> new FactEntry(FactEntry.State.LOST, null, NOWHERE, NOWHERE,
                one.now().isEmpty() ? one.was() : one.now(), "", one)).toList();
        rows.addAll(0, lost);
        return new FactSheet(source, rows);
    }

    private static FactEntry fact(FactCells cells, Span span, HeldText held, String text) {
        var place = held.toSource(span);
        var said = held.standing().stream().map(HeldText.Standing::correction).filter(one -> one.now().equals(cells.line())
                && held.behind(span, one)).findFirst().orElse(null);
        return new FactEntry(said == null ? FactEntry.State.READ : FactEntry.State.CORRECTED, cells, place, span, place.in(text), "", said);
    }

    private static List<FactEntry> copied(Source source, List<Source> folder, String text, HeldText held) {
        var earlier = folder.stream().filter(one -> isBefore(one, source) && !one.effectiveText().isBlank()).toList().reversed();
        return CopiedIndex.of(earlier.stream().map(one -> new EarlierNote(one.fileName(), one.heldText())).toList()).in(text).stretches().stream()
                .map(one -> {
                    var from = earlier.get(one.note());
                    var day = from.visitDate();
                    return new FactEntry(FactEntry.State.COPIED, null, held.toSource(one.span()), one.span(), one.span().in(text),
                            day == null ? from.fileName() : from.fileName() + " (" + day + ")", null);
                }).toList();
    }

    private static boolean isBefore(Source one, Source other) {
        var day = one.visitDate();
        var now = other.visitDate();
        return !one.id().equals(other.id()) && day != null && now != null && day.isBefore(now);
    }
}
