package org.notewright.analysis.checks;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Runs the checks that a skill names over one draft. Deterministic, linear in the draft's length but for doses, which hold
/// each exercise to each.
public final class DraftChecks {

    private DraftChecks() {
    }

    /// @param expected what the skill's head asks
    /// @param sources  texts the draft was made from
    /// @param document the reviewed document among them that it was made from, null where there is none
    /// @param draft    Markdown, one `## Heading` a section, possibly with a last `## Missing`
    /// @return findings, those with a place in the order of the draft within each check
    public static List<Finding> of(Expected expected, List<String> sources, @Nullable String document, String draft) {
        var parts = DraftParts.of(draft);
        var out = new ArrayList<Finding>();
        if (expected.asks("format")) {
            FormatCheck.check(expected, parts, out);
        }
        if (expected.asks("length")) {
            LengthCheck.check(expected, parts, out);
        }
        if (expected.asks("readability") && expected.english() && expected.grade() > 0) {
            ReadingCheck.check(expected, parts, out);
        }
        if (expected.asks("jargon") && expected.english()) {
            PlainWordsCheck.check(parts, out);
        }
        if (expected.asks("doses") && document != null) {
            DosesCheck.check(document, parts, out);
        }
        if (expected.asks("goals")) {
            GoalsCheck.check(parts, out);
        }
        if (expected.asks("reasons")) {
            ReasonsCheck.check(sources, parts, out);
        }
        if (expected.asks("units")) {
            UnitsCheck.check(parts, out);
        }
        if (expected.asks("identifiers") && expected.patient()) {
            MessageCheck.check(sources, parts, out);
        }
        return List.copyOf(out);
    }
}
