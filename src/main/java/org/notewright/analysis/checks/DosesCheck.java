package org.notewright.analysis.checks;

import java.util.List;
import org.notewright.analysis.grounding.DoseCheck;
import org.notewright.analysis.text.MarkdownSections;
import org.notewright.clinical.Span;

/// The doses of a patient's sheet against those of the reviewed clinical program, number by number.
final class DosesCheck {

    private DosesCheck() {
    }

    static void check(String document, DraftParts draft, List<Finding> out) {
        var sheet = draft.sections().isEmpty() ? new Span(0, draft.written().length()) : draft.sections().getFirst().whole();
        for (var one : DoseCheck.compare(program(document), sheet.in(draft.text()))) {
            if (one.isMissing()) {
                if (!one.first().isEmpty()) {
                    out.add(Finding.of(FindingKind.EXERCISE_LEFT_OUT, null, one.exercise(), String.join(", ", one.first())));
                }
            } else {
                out.add(Finding.of(FindingKind.DOSE_DIFFERS, new Span(sheet.start() + one.start(), sheet.start() + one.end()), one.exercise(),
                        none(one.first()), none(one.second())));
            }
        }
    }

    /// The doses of a clinical program stand in its table; details, limits and progression below it hold numbers of another kind.
    private static String program(String document) {
        return MarkdownSections.of(document).stream().map(part -> part.whole().in(document)).filter(DraftParts::hasTable).findFirst()
                .orElse(document);
    }

    private static String none(List<String> doses) {
        return doses.isEmpty() ? "nothing more" : String.join(", ", doses);
    }
}
