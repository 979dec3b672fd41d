package org.notewright.analysis.similarity;

/// An earlier note of the same patient.
///
/// @param name how the warning calls it
/// @param text its text as stored
public record EarlierNote(String name, String text) {

    /// Length only: the text and the name are a patient's.
    @Override
    public String toString() {
        return "EarlierNote[" + text.length() + " characters]";
    }
}
