package org.notewright.analysis.letters;

import org.notewright.clinical.Span;

/// A text with runs of blanks made one and tick marks left out, that can say where each of its places was: an order filled
/// in on a form reads like a sentence again.
///
/// @param text   the shortened text
/// @param places the index of every character in the page
record Compact(String text, int[] places) {

    private static final String MARKS = "☒☑✓✔■▣_";

    static Compact of(String page) {
        var out = new StringBuilder();
        var places = new int[page.length() + 1];
        for (int i = 0; i < page.length(); i++) {
            char c = page.charAt(i);
            int box = mark(page, i);
            boolean blank = c == ' ' || c == '\t' || MARKS.indexOf(c) >= 0 || box > 0;
            boolean again = blank && !out.isEmpty() && (out.charAt(out.length() - 1) == ' ' || out.charAt(out.length() - 1) == '\n');
            if (!again) {
                places[out.length()] = i;
                out.append(blank ? ' ' : c);
            }
            i += Math.max(0, box - 1);
        }
        places[out.length()] = page.length();
        return new Compact(out.toString(), places);
    }

    /// @return the length of a ticked box that begins here, or 0
    private static int mark(String page, int at) {
        char open = page.charAt(at);
        char close = open == '[' ? ']' : open == '(' ? ')' : 0;
        for (int i = at + 1; close != 0 && i < Math.min(page.length(), at + 4); i++) {
            if (page.charAt(i) == close) {
                return page.substring(at + 1, i).strip().matches("[xX*]?") ? i - at + 1 : 0;
            }
        }
        return 0;
    }

    /// @return the place in the page
    Span span(int start, int end) {
        return new Span(places[start], end > start ? places[end - 1] + 1 : places[start]);
    }

    /// Only its size.
    @Override public String toString() {
        return "Compact[" + text.length() + "]";
    }
}
