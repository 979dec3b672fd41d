package org.notewright.clinical;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One patient as the therapist knows them. Immutable; a change is a new value with the same id.
///
/// @param id           random identity
/// @param familyName   1 to 120 characters; invented patients begin with `DEMO `
/// @param givenName    0 to 120 characters
/// @param birthDate    null where it is not known yet
/// @param recordNumber the practice's own number, possibly empty
/// @param contact      telephone or address in the therapist's words, possibly empty
/// @param payer        who pays, possibly empty
/// @param diagnoses    in the order the therapist gave
/// @param precautions  shown wherever the patient is, in the order given
/// @param discipline   whose patient it is
public record Patient(PatientId id, String familyName, String givenName, @Nullable LocalDate birthDate,
                      String recordNumber, String contact, String payer, List<Diagnosis> diagnoses,
                      List<String> precautions, Discipline discipline) {

    public static final int MAX_NAME = 120;
    public static final String DEMO_MARK = "DEMO ";

    public Patient {
        familyName = familyName.strip();
        givenName = givenName.strip();
        recordNumber = recordNumber.strip();
        contact = contact.strip();
        payer = payer.strip();
        if (familyName.isEmpty() || familyName.length() > MAX_NAME || givenName.length() > MAX_NAME) {
            throw new IllegalArgumentException("a family name must have 1 to " + MAX_NAME
                    + " characters, a given name at most " + MAX_NAME);
        }
        diagnoses = List.copyOf(diagnoses);
        precautions = List.copyOf(precautions);
    }

    /// The folder of the clinic itself. Not among the patients; found by its id.
    public static Patient clinic() {
        return new Patient(PatientId.CLINIC, "Clinic documents", "", null, "", "", "", List.of(), List.of(), Discipline.PT);
    }

    /// Whether this is the clinic's own folder and no person's.
    public boolean isClinic() {
        return id.equals(PatientId.CLINIC);
    }

    /// As lists show it: `Alvarez, Marisol`.
    public String listName() {
        return givenName.isEmpty() ? familyName : familyName + ", " + givenName;
    }

    /// As documents print it: `Marisol Alvarez`; an invented patient keeps the mark in front.
    public String fullName() {
        if (givenName.isEmpty()) {
            return familyName;
        }
        return isDemo() ? DEMO_MARK + givenName + " " + familyName.substring(DEMO_MARK.length())
                : givenName + " " + familyName;
    }

    public boolean isDemo() {
        return familyName.startsWith(DEMO_MARK);
    }

    @Override public String toString() {
        return "Patient[" + id + "]";
    }
}
