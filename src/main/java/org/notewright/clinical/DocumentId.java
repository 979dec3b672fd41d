package org.notewright.clinical;

import java.util.UUID;

/// Random identity of a document, the same from first draft to signed record.
public record DocumentId(UUID value) {

    public static DocumentId random() {
        return new DocumentId(UUID.randomUUID());
    }

    /// Reads the form that `toString` prints.
    ///
    /// @throws IllegalArgumentException if the text is not a UUID
    public static DocumentId of(String text) {
        return new DocumentId(UUID.fromString(text));
    }

    @Override public String toString() {
        return value.toString();
    }
}
