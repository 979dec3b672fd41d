package org.notewright.analysis.grounding;

import java.util.List;

/// Joins the lines of prose that was broken at the margin, so that a sentence is read as one.
final class SoftBreaks {

    private static final int LONG = 45;
    private static final List<String> SMALL = List.of(" the ", " a ", " and ", " was ", " is ", " to ", " of ", " her ", " his ", " with ",
            " she ", " he ", " in ", " for ", " at ");

    private SoftBreaks() {
    }

    /// @return the text with spaces for the line ends inside a sentence; as long as the text given, so that places stay
    static String join(String text) {
        StringBuilder out = null;
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0 && end + 1 < text.length(); end = text.indexOf('\n', start)) {
            if (isSoft(text, start, end)) {
                out = out == null ? new StringBuilder(text) : out;
                out.setCharAt(end, ' ');
            }
            start = end + 1;
        }
        return out == null ? text : out.toString();
    }

    private static boolean isSoft(String text, int start, int end) {
        int last = end - 1;
        while (last > start && (text.charAt(last) == ' ' || text.charAt(last) == '\r')) {
            last--;
        }
        boolean open = last - start >= LONG && (Character.isLetterOrDigit(text.charAt(last)) || text.charAt(last) == ',');
        return open && isProse(text, start, end) && Character.isLowerCase(text.charAt(end + 1)) && !isTable(text, start, end);
    }

    /// Shorthand has no small words; a line of it is whole.
    private static boolean isProse(String text, int start, int end) {
        var line = text.substring(start, end);
        return SMALL.stream().filter(line::contains).limit(2).count() == 2;
    }

    private static boolean isTable(String text, int start, int end) {
        int spaces = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            spaces = c == ' ' ? spaces + 1 : 0;
            if (c == '|' || c == '\t' || (spaces > 2 && i > start + 2)) {
                return true;
            }
        }
        return false;
    }
}
