package org.notewright.analysis.exercises;

import java.util.List;

/// One exercise as the library knows it. No text of it concerns a patient.
///
/// @param id          stable, lower case with hyphens: `straight-leg-raise`
/// @param name        what a patient calls it
/// @param clinical    what a therapist calls it
/// @param synonyms    as therapists write it, lower case
/// @param disciplines `PT`, `OT` or `both`
/// @param region      part of the body
/// @param position    how the patient starts
/// @param equipment   what is needed, `none` where nothing is
/// @param kind        clinical class: strength, stretch, balance …
/// @param cues        what to watch for good technique
/// @param errors      common mistakes
/// @param precautions general ones of the exercise itself
/// @param steps       two or three sentences for the patient, sixth grade or easier, without a dose
public record Exercise(String id, String name, String clinical, List<String> synonyms, String disciplines, String region,
                       String position, String equipment, String kind, String cues, String errors, String precautions,
                       String steps) {

    public Exercise {
        synonyms = List.copyOf(synonyms);
    }

    /// The line of technique for the clinician.
    public String cueLine() {
        return "Cues: " + cues + ".";
    }

    /// The line of common mistakes for the clinician.
    public String errorLine() {
        return "Common errors: " + errors + ".";
    }

    /// The line of what to mind with this exercise in general.
    public String precautionLine() {
        return "General precaution: " + precautions + ".";
    }

    /// Its class, position and equipment for the clinician.
    public String classLine() {
        return Character.toUpperCase(kind.charAt(0)) + kind.substring(1) + "; " + position + "; equipment: " + equipment + ".";
    }

    /// The reference to its drawing in Markdown; the words in brackets are what a screen reader says.
    public String picture() {
        return "![" + name + "](exercise:" + id + ")";
    }

    /// Every fixed text of it that a document may print.
    public List<String> fixedTexts() {
        return List.of(name, clinical, steps, cueLine(), errorLine(), precautionLine(), classLine(), picture());
    }

    @Override public String toString() {
        return "Exercise[" + id + "]";
    }
}
