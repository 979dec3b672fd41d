package org.notewright.desktop.editor;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.notewright.clinical.Span;

/// One thing to check.
///
/// @param title what it is, a few words
/// @param why   the reason in one or two sentences, possibly empty
/// @param place where it stands in the draft, null where it stands nowhere (something is missing)
/// @param fixes ways to mend it, the first is the one that Enter takes; possibly none
public record Flag(String title, String why, @Nullable Span place, List<Fix> fixes) {

    /// A replacement that mends a flag.
    ///
    /// @param label what the button says
    /// @param place what is replaced in the draft; empty for an insertion
    /// @param words what comes there
    public record Fix(String label, Span place, String words) {

        @Override public String toString() {
            return "Fix";
        }
    }

    public Flag {
        fixes = List.copyOf(fixes);
    }

    /// The same flag after an edit, or null where the edit touched its words.
    @Nullable Flag after(Edit edit) {
        var moved = place == null ? null : edit.move(place);
        if (place != null && moved == null) {
            return null;
        }
        return new Flag(title, why, moved, fixes.stream().flatMap(fix -> {
            var there = edit.move(fix.place());
            return there == null ? Stream.<Fix>empty()
                    : Stream.of(new Fix(fix.label(), there, fix.words()));
        }).toList());
    }

    /// Whether a person would call it the same flag.
    boolean says(Flag other) {
        return title.equals(other.title) && why.equals(other.why);
    }

    @Override public String toString() {
        return "Flag";
    }
}
