package org.notewright.analysis.checks;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.notewright.analysis.facts.Fact;
import org.notewright.analysis.facts.FactExtractor;
import org.notewright.analysis.letters.LetterReader;
import org.notewright.analysis.text.CsvRows;
import org.notewright.clinical.Span;

/// Whether a message to a patient says more than it must: identifiers by their form (`identity-patterns.csv`), numbers of the
/// sources' letters, and clinical facts.
final class MessageCheck {

    private record Form(String what, Pattern pattern) {

        @Override public String toString() {
            return "Form[" + what + "]";
        }
    }

    private static final class Holder {
        private static final List<Form> FORMS = CsvRows.of(MessageCheck.class, "identity-patterns.csv").stream()
                .map(row -> new Form(Objects.requireNonNull(row.get("what")), Pattern.compile(Objects.requireNonNull(row.get("pattern")))))
                .toList();
    }

    private MessageCheck() {
    }

    static void check(List<String> sources, DraftParts draft, List<Finding> out) {
        var text = draft.written();
        for (var form : Holder.FORMS) {
            var found = form.pattern().matcher(text);
            while (found.find()) {
                out.add(Finding.of(FindingKind.TELLS_IDENTITY, new Span(found.start(), found.end()), form.what(), found.group()));
            }
        }
        for (var source : sources) {
            for (var number : LetterReader.read(source).values("memberId")) {
                int at = text.indexOf(number);
                if (at >= 0 && number.length() >= 5 && out.stream().noneMatch(f -> f.place() != null && f.place().overlaps(new Span(at, at + 1)))) {
                    out.add(Finding.of(FindingKind.TELLS_IDENTITY, new Span(at, at + number.length()), "a member number", number));
                }
            }
        }
        for (var fact : FactExtractor.extract(text).facts()) {
            if (isCare(fact) && out.stream().noneMatch(f -> f.place() != null && f.place().overlaps(fact.span()))) {
                out.add(Finding.of(FindingKind.TELLS_CARE, fact.span(), fact.span().in(text)));
            }
        }
    }

    /// A visit's number, its length and how often one comes belong to a reminder; everything else is care.
    private static boolean isCare(Fact fact) {
        return switch (fact) {
            case Fact.Visit _, Fact.Frequency _, Fact.Time _, Fact.Distance _ -> false;
            default -> true;
        };
    }
}
