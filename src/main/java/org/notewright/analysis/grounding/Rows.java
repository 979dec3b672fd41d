package org.notewright.analysis.grounding;

/// Finds the row of a table around a place, without walking through very long lines.
final class Rows {

    private static final int LONGEST = 4000;

    private Rows() {
    }

    /// @return index where the line of a place begins, or -1 when it lies further back than any row of a table does
    static int begin(String text, int at) {
        for (int i = at; i > 0 && at - i <= LONGEST; i--) {
            if (text.charAt(i - 1) == '\n') {
                return i;
            }
        }
        return at <= LONGEST ? 0 : -1;
    }

    static boolean isRow(String text, int at) {
        int begin = begin(text, at);
        return begin >= 0 && text.startsWith("|", begin);
    }
}
