package org.notewright.clinical;

/// Whose file it may be. Only a hint: a person files it.
///
/// @param patient who it may be
/// @param sure    whether the evidence is strong (a full name with a date of birth or a record number), so that the screen
///                may offer this patient first; weak evidence is shown as a question
/// @param why     a sentence naming the evidence, for the person; possibly empty
public record PatientHint(PatientId patient, boolean sure, String why) {

    @Override public String toString() {
        return "PatientHint[" + patient + "]";
    }
}
