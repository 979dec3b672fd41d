package org.notewright.clinical;

import java.time.Instant;

/// What a person read better than the machine did. It stands beside the reading and never changes it.
///
/// @param span   the words it stands for, in the text as it was read; empty where words were missing
/// @param text   what is really written there; empty where nothing is
/// @param madeAt when it was made; a later one takes the place of earlier ones it touches
public record Correction(Span span, String text, Instant madeAt) {

    /// Whether both are about the same letters, so that only the later one can count.
    boolean touches(Correction other) {
        return span.overlaps(other.span) || span.equals(other.span);
    }

    @Override public String toString() {
        return "Correction[" + span + "]";
    }
}
