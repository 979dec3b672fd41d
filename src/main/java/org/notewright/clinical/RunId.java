package org.notewright.clinical;

import java.util.UUID;

/// Random identity of one use of a skill.
public record RunId(UUID value) {

    public static RunId random() {
        return new RunId(UUID.randomUUID());
    }

    /// Reads the form that `toString` prints.
    ///
    /// @throws IllegalArgumentException if the text is not a UUID
    public static RunId of(String text) {
        return new RunId(UUID.fromString(text));
    }

    @Override public String toString() {
        return value.toString();
    }
}
