package org.notewright.clinical;

import java.util.UUID;

/// Random identity of a job of the queue.
public record DraftJobId(UUID value) {

    public static DraftJobId random() {
        return new DraftJobId(UUID.randomUUID());
    }

    /// Reads the form that `toString` prints.
    ///
    /// @throws IllegalArgumentException if the text is not a UUID
    public static DraftJobId of(String text) {
        return new DraftJobId(UUID.fromString(text));
    }

    @Override public String toString() {
        return value.toString();
    }
}
