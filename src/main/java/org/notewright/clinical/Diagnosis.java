package org.notewright.clinical;

/// A diagnosis as the therapist entered it.
///
/// @param code ICD-10-CM code such as `M17.11`, or empty where only words were given
/// @param text the therapist's words, possibly empty
public record Diagnosis(String code, String text) {

    public Diagnosis {
        code = code.strip();
        text = text.strip();
        if (code.isEmpty() && text.isEmpty()) {
            throw new IllegalArgumentException("a diagnosis needs a code or words");
        }
    }

    public String label() {
        return code.isEmpty() ? text : text.isEmpty() ? code : code + " " + text;
    }

    @Override public String toString() {
        return "Diagnosis";
    }
}
