package org.notewright.clinical;

import java.util.UUID;

/// Random identity of a file that waits to be filed. The source it becomes keeps it.
public record ArrivalId(UUID value) {

    public static ArrivalId random() {
        return new ArrivalId(UUID.randomUUID());
    }

    /// Reads the form that `toString` prints.
    ///
    /// @throws IllegalArgumentException if the text is not a UUID
    public static ArrivalId of(String text) {
        return new ArrivalId(UUID.fromString(text));
    }

    @Override public String toString() {
        return value.toString();
    }
}
