package org.notewright.clinical;

import java.util.UUID;

/// Random identity of a recording that is not a source yet.
public record RecordingId(UUID value) {

    public static RecordingId random() {
        return new RecordingId(UUID.randomUUID());
    }

    /// Reads the form that `toString` prints.
    ///
    /// @throws IllegalArgumentException if the text is not a UUID
    public static RecordingId of(String text) {
        return new RecordingId(UUID.fromString(text));
    }

    @Override public String toString() {
        return value.toString();
    }
}
