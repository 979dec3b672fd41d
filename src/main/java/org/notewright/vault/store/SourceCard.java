package org.notewright.vault.store;

import org.jspecify.annotations.Nullable;
import org.notewright.clinical.SourceId;
import org.notewright.clinical.VisitGuess;

/// What the canvas keeps about a source, beside the source itself.
///
/// @param source whose card it is
/// @param place  where a person put it, null where the board arranges it
/// @param guess  the date of service its words hint at, null where none does or a date is set
public record SourceCard(SourceId source, @Nullable Place place, @Nullable VisitGuess guess) {

    /// A place on the board, in the board's own units.
    public record Place(double x, double y) {
    }
}
