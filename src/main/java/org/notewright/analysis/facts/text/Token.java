package org.notewright.analysis.facts.text;

/// One word, number, sign or line end of a note.
///
/// @param start first UTF-16 index in the note
/// @param end   index after the last
/// @param kind  what it is
/// @param word  the text as the lexicons know it: lower case, typographic signs made plain, reading errors repaired
/// @param value the number for [Kind#NUMBER], otherwise 0
/// @param glued true when nothing stands between this token and the one before
/// @param upper true when the note prints it with a capital first letter
public record Token(int start, int end, Kind kind, String word, double value, boolean glued, boolean upper) {

    /// What a token is.
    public enum Kind { WORD, NUMBER, SIGN, CODE, LINE }

    public boolean is(String text) {
        return word.equals(text);
    }

    public boolean number() {
        return kind == Kind.NUMBER;
    }

    public boolean letters() {
        return kind == Kind.WORD;
    }

    public boolean line() {
        return kind == Kind.LINE;
    }

    /// @return true for a whole number between the bounds, both included
    public boolean whole(int low, int high) {
        return number() && value == Math.rint(value) && value >= low && value <= high;
    }

    /// Only the place: the word is a person's.
    @Override public String toString() {
        return "Token[" + kind + " " + start + "-" + end + "]";
    }
}
