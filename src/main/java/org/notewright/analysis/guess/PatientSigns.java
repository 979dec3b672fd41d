package org.notewright.analysis.guess;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.notewright.clinical.Patient;
import org.notewright.clinical.PatientId;

/// What a text may know a patient by.
///
/// @param familyName   never empty; the mark `DEMO ` of invented patients does not count
/// @param givenName    possibly empty
/// @param birthDate    null where it is not known
/// @param recordNumber possibly empty
public record PatientSigns(PatientId id, String familyName, String givenName, @Nullable LocalDate birthDate, String recordNumber) {

    public static PatientSigns of(Patient patient) {
        return new PatientSigns(patient.id(), patient.familyName(), patient.givenName(), patient.birthDate(), patient.recordNumber());
    }

    @Override public String toString() {
        return "PatientSigns[" + id + "]";
    }
}
