package org.notewright.clinical;

import java.util.UUID;

/// Random identity of a source.
public record SourceId(UUID value) {

    public static SourceId random() {
        return new SourceId(UUID.randomUUID());
    }

    /// Reads the form that `toString` prints.
    ///
    /// @throws IllegalArgumentException if the text is not a UUID
    public static SourceId of(String text) {
        return new SourceId(UUID.fromString(text));
    }

    @Override public String toString() {
        return value.toString();
    }
}
