package org.notewright.analysis.diff;

import java.util.List;
import org.notewright.clinical.Span;

/// One change that a person may take or leave.
///
/// @param before where the old words stand in the old text, possibly empty
/// @param after  where the new words stand in the new text, possibly empty
public record Hunk(Span before, Span after) {

    /// The changes of a comparison that are not equal, in order.
    public static List<Hunk> of(List<Change> changes) {
        return changes.stream().filter(change -> !change.isEqual())
                .map(change -> new Hunk(change.before(), change.after())).toList();
    }

    /// Takes the new words over into the old text.
    public String acceptInto(String before, String after) {
        return replaced(before, this.before, this.after.in(after));
    }

    /// Brings the old words back into the new text.
    public String rejectFrom(String before, String after) {
        return replaced(after, this.after, this.before.in(before));
    }

    private static String replaced(String text, Span place, String words) {
        return text.substring(0, place.start()) + words + text.substring(place.end());
    }
}
