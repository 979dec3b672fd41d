package org.notewright.desktop.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.notewright.analysis.facts.SoapSection;
import org.notewright.analysis.facts.SoapSections;
import org.notewright.analysis.grounding.GroundingIndex;
import org.notewright.analysis.grounding.GroundingIssue;
import org.notewright.analysis.grounding.GroundingReport;
import org.notewright.analysis.grounding.IssueKind;
import org.notewright.analysis.grounding.SourceText;
import org.notewright.analysis.grounding.Support;
import org.notewright.analysis.text.MarkdownSections;
import org.notewright.clinical.FactCorrection;
import org.notewright.clinical.Source;
import org.notewright.clinical.Span;
import org.notewright.desktop.control.Messages;
import org.notewright.workflow.Review;

/// Evidence and flags of one document by holding its draft to its sources, as their facts were corrected; places are in the sources'
/// own words. The sources are read once; the last report is
/// kept, because both questions are asked of the same text.
public final class GroundingChecks implements CheckProvider, EvidenceProvider {

    private static final Map<SoapSection, String> HEADINGS = Map.of(SoapSection.SUBJECTIVE, "Subjective",
            SoapSection.OBJECTIVE, "Objective", SoapSection.ASSESSMENT, "Assessment", SoapSection.PLAN, "Plan");

    private record Checked(List<Source> sources, GroundingIndex index, String draft, GroundingReport report) {

        @Override public String toString() {
            return "Checked";
        }
    }

    private final Messages text;
    private @Nullable Checked last;

    public GroundingChecks(Messages text) {
        this.text = text;
    }

    @Override public Evidence find(String draft, List<Source> sources) {
        var report = report(draft, sources);
        var held = sources.stream().map(Source::held).toList();
        var links = report.sentences().stream().map(sentence -> {
            var span = new Span(sentence.start(), sentence.end());
            var places = sentence.evidence().stream().map(e -> {
                int source = indexOf(sources, e.file());
                return new Place(source, held.get(source).toSource(new Span(e.start(), e.end())));
            }).toList();
            return new Link(span, List.of(span), places);
        }).toList();
        int supported = (int) report.sentences().stream().filter(s -> s.support() == Support.SUPPORTED).count();
        return new Evidence(links, new Count(supported, report.sentences().size()));
    }

    @Override public List<Flag> check(String draft, Review review) {
        var flags = new ArrayList<Flag>();
        for (var issue : report(draft, review.sources()).issues()) {
            flags.add(issue.kind() == IssueKind.OMISSION ? leftOut(issue, draft, review.sources()) : flag(issue));
        }
        for (var source : review.sources()) {
            for (var lost : source.facts().isEmpty() ? List.<FactCorrection>of() : source.held().lost()) {
                flags.add(new Flag(text.get("editor.flag.lostFact", lost.now().isEmpty() ? lost.was() : lost.now()),
                        text.get("editor.flag.lostFact.why", source.fileName()), null, List.of()));
            }
        }
        return List.copyOf(flags);
    }

    private Flag flag(GroundingIssue issue) {
        return new Flag(text.get("editor.flag.notInSources", issue.text().strip(), text.get(words(issue.kind()))),
                issue.why(), new Span(issue.start(), issue.end()), List.of());
    }

    private static String words(IssueKind kind) {
        return switch (kind) {
            case NUMBER -> "editor.flag.kind.number";
            case UNIT -> "editor.flag.kind.unit";
            case SIDE -> "editor.flag.kind.side";
            case NEGATION -> "editor.flag.kind.negation";
            case GRADE -> "editor.flag.kind.grade";
            case MEASURE -> "editor.flag.kind.measure";
            case DATE -> "editor.flag.kind.date";
            case NAME -> "editor.flag.kind.name";
            case FREQUENCY -> "editor.flag.kind.frequency";
            case CLAIM, OMISSION -> "editor.flag.kind.claim";
        };
    }

    /// Something of a source that the draft does not carry. The offered words are the source's own clause.
    private Flag leftOut(GroundingIssue issue, String draft, List<Source> sources) {
        var place = new Span(issue.start(), issue.end());
        var file = issue.file();
        int source = file == null ? 0 : indexOf(sources, file);
        var note = sources.get(source).heldText();
        var fixes = SoapSections.of(note).stream().filter(clause -> clause.span().overlaps(place)).findFirst()
                .flatMap(clause -> MarkdownSections.of(draft).stream()
                        .filter(part -> part.heading().equalsIgnoreCase(HEADINGS.get(clause.section()))).findFirst()
                        .map(part -> insertion(part, draft, clause.span().in(note)))).stream().toList();
        return new Flag(text.get("editor.flag.leftOut", issue.text()), issue.why(), null, fixes);
    }

    private Flag.Fix insertion(MarkdownSections.Part part, String draft, String clause) {
        int end = part.whole().end();
        while (end > part.whole().start() && Character.isWhitespace(draft.charAt(end - 1))) {
            end--;
        }
        return new Flag.Fix(text.get("editor.flag.insert", part.heading()), new Span(end, end), "\n" + clause.strip());
    }

    private synchronized GroundingReport report(String draft, List<Source> sources) {
        var known = last;
        if (known != null && known.sources().equals(sources)) {
            if (known.draft().equals(draft)) {
                return known.report();
            }
        } else {
            known = null;
        }
        var index = known == null ? GroundingIndex.of(sources.stream()
                .map(s -> new SourceText(s.id().toString(), s.heldText())).toList()) : known.index();
        var report = index.check(draft);
        last = new Checked(List.copyOf(sources), index, draft, report);
        return report;
    }

    private static int indexOf(List<Source> sources, String id) {
        return IntStream.range(0, sources.size()).filter(i -> sources.get(i).id().toString().equals(id)).findFirst()
                .orElse(0);
    }
}
