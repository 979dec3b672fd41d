package org.notewright.analysis.checks;

import java.util.List;
import org.notewright.analysis.grounding.DoseCheck;
import org.notewright.clinical.Span;

/// The doses of a patient's sheet against those of the reviewed clinical program, number by number.
final class DosesCheck {

    private DosesCheck() {
    }

    static void check(String document, DraftParts draft, List<Finding> out) {
        for (var one : DoseCheck.compare(document, draft.written())) {
            if (one.isMissing()) {
                if (!one.first().isEmpty()) {
                    out.add(Finding.of(FindingKind.EXERCISE_LEFT_OUT, null, one.exercise(), String.join(", ", one.first())));
                }
            } else {
                out.add(Finding.of(FindingKind.DOSE_DIFFERS, new Span(one.start(), one.end()), one.exercise(),
                        none(one.first()), none(one.second())));
            }
        }
    }

    private static String none(List<String> doses) {
        return doses.isEmpty() ? "nothing more" : String.join(", ", doses);
    }
}
