package org.notewright.clinical;

import java.util.UUID;

/// Random identity of a patient in one vault; says nothing about the person.
public record PatientId(UUID value) {

    public static PatientId random() {
        return new PatientId(UUID.randomUUID());
    }

    /// Reads the form that `toString` prints.
    ///
    /// @throws IllegalArgumentException if the text is not a UUID
    public static PatientId of(String text) {
        return new PatientId(UUID.fromString(text));
    }

    @Override public String toString() {
        return value.toString();
    }
}
