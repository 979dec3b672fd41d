package org.notewright.clinical;

import java.util.UUID;

/// Random identity of a document on the reference shelf.
public record ReferenceId(UUID value) {

    public static ReferenceId random() {
        return new ReferenceId(UUID.randomUUID());
    }

    /// Reads the form that `toString` prints.
    ///
    /// @throws IllegalArgumentException if the text is not a UUID
    public static ReferenceId of(String text) {
        return new ReferenceId(UUID.fromString(text));
    }

    @Override public String toString() {
        return value.toString();
    }
}
