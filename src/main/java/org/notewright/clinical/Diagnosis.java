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

    /// Reads `M17.11 right knee osteoarthritis`, or words alone. A code is a letter, a digit, a letter or digit, and
    /// perhaps a point with one to four more (ICD-10-CM's form).
    public static Diagnosis parse(String line) {
        var stripped = line.strip();
        int blank = stripped.indexOf(' ');
        var first = blank < 0 ? stripped : stripped.substring(0, blank);
        if (!first.matches("[A-Za-z][0-9][0-9A-Za-z](\\.[0-9A-Za-z]{1,4})?")) {
            return new Diagnosis("", stripped);
        }
        return new Diagnosis(first.toUpperCase(java.util.Locale.ROOT), blank < 0 ? "" : stripped.substring(blank));
    }

    public String label() {
        return code.isEmpty() ? text : text.isEmpty() ? code : code + " " + text;
    }

    @Override public String toString() {
        return "Diagnosis";
    }
}
