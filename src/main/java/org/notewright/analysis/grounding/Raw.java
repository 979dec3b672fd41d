package org.notewright.analysis.grounding;

/// One token as it stands in the text.
///
/// @param kind    word, number or mark
/// @param text    lower-case word, decimal digits without needless zeros, or the mark
/// @param exact   the word in its own case
/// @param start   first UTF-16 index in the whole text
/// @param end     index after the last
/// @param glued   true when nothing stands between this token and the one before
/// @param spelled true for a number written in words
record Raw(Kind kind, String text, String exact, int start, int end, boolean glued, boolean spelled) {

    enum Kind { WORD, NUMBER, MARK }

    boolean is(String expected) {
        return text.equals(expected);
    }

    boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    @Override
    public String toString() {
        return "Raw[" + kind + " " + start + "," + end + ")";
    }
}
