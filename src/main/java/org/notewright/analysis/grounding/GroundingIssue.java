package org.notewright.analysis.grounding;

import org.jspecify.annotations.Nullable;

/// Something a therapist should look at before signing.
///
/// @param kind  what does not agree
/// @param text  the words concerned
/// @param start first UTF-16 index, in the draft, or in `file` for an omission
/// @param end   index after the last
/// @param file  the source of an omission, null for everything else
/// @param why   one sentence for the therapist
public record GroundingIssue(IssueKind kind, String text, int start, int end, @Nullable String file, String why) {

    /// Place and kind only: the words are a patient's.
    @Override
    public String toString() {
        return "GroundingIssue[" + kind + " " + start + "," + end + ")";
    }
}
