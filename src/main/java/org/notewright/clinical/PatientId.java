package org.notewright.clinical;

import java.util.UUID;

/// Random identity of a patient in one vault; says nothing about the person.
public record PatientId(UUID value) {

    /// The folder of the clinic itself, which holds no patient: procedures, guides, protocols, reports about the practice.
    public static final PatientId CLINIC = of("00000000-0000-4000-8000-00000000c11c");

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
