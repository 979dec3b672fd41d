package org.notewright.analysis.grounding;

/// Tells the rows of a table whose lines begin with a word: "Feeding | min A | mod I".
final class Strokes {

    private Strokes() {
    }

    /// True when the line has upright strokes and the line before or behind it has as many.
    static boolean isRow(String text, int start, int end) {
        int strokes = count(text, start, end);
        if (strokes == 0) {
            return false;
        }
        int before = start > 1 ? text.lastIndexOf('\n', start - 2) + 1 : -1;
        boolean above = before >= 0 && start > 0 && count(text, before, start - 1) == strokes;
        int next = text.indexOf('\n', Math.min(text.length(), end + 1));
        boolean below = end < text.length() && count(text, end + 1, next < 0 ? text.length() : next) == strokes;
        return above || below;
    }

    private static int count(String text, int start, int end) {
        int found = 0;
        for (int i = start; i < end; i++) {
            found += text.charAt(i) == '|' ? 1 : 0;
        }
        return found;
    }
}
