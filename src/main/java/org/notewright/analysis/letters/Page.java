package org.notewright.analysis.letters;

import java.util.List;
import java.util.regex.Pattern;
import org.notewright.clinical.Span;

/// The text of a letter with its lines and columns. A column ends at three blanks, a bar or the end of the line.
///
/// @param text as the reader of files made it
record Page(String text) {

    /// Words a full stop does not end a sentence behind.
    private static final Pattern SHORT = Pattern.compile("(?i)(?<![a-z])(?:mr|mrs|ms|dr|no|st|inc|ste|ave|rev|jr|sr|vs|dept|ext|tel|approx)$");
    private static final int GAP = 3;
    private static final int LONGEST_CELL = 300;

    int lineStart(int at) {
        return text.lastIndexOf('\n', Math.max(0, at - 1)) + 1;
    }

    int lineEnd(int at) {
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end;
    }

    String line(int at) {
        return text.substring(lineStart(at), lineEnd(at));
    }

    /// @return true at the beginning of a line or after a column gap
    boolean opens(int at) {
        int i = at;
        while (i > 0 && (text.charAt(i - 1) == ' ' || text.charAt(i - 1) == '\t' || text.charAt(i - 1) == '.' && i > 1 && text.charAt(i - 2) == '\n')) {
            i--;
        }
        return i == 0 || text.charAt(i - 1) == '\n' || at - i >= 2 || "|;[]*•".indexOf(text.charAt(i - 1)) >= 0;
    }

    /// @return the end of the column that holds the index
    int cellEnd(int at) {
        int end = Math.min(lineEnd(at), at + LONGEST_CELL);
        for (int i = at; i < end; i++) {
            boolean gap = text.startsWith(" ".repeat(GAP), i) || text.charAt(i) == '\t';
            if (gap || text.charAt(i) == '|') {
                return i;
            }
        }
        return end;
    }

    /// @return the span without blanks around it
    Span trim(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    /// @return the words before the index on its line and on the line above
    String before(int at, int most) {
        return text.substring(Math.max(0, at - most), at);
    }

    /// @return the sentence around the index: between full stops, blank lines or the ends
    Span sentence(int at) {
        int start = at;
        while (start > 0 && !(text.charAt(start - 1) == '.' && start < text.length() && Character.isWhitespace(text.charAt(start)) && !initial(start - 1))
                && !text.startsWith("\n\n", Math.max(0, start - 2))) {
            start--;
        }
        int end = at;
        while (end < text.length() && !(text.charAt(end) == '.' && (end + 1 == text.length() || Character.isWhitespace(text.charAt(end + 1))) && !initial(end))
                && !text.startsWith("\n\n", end)) {
            end++;
        }
        return new Span(start, end);
    }

    private boolean initial(int dot) {
        return dot >= 2 && !Character.isLetterOrDigit(text.charAt(dot - 2)) && Character.isUpperCase(text.charAt(dot - 1))
                || SHORT.matcher(text.substring(Math.max(0, dot - 5), dot)).find();
    }

    List<Span> lines() {
        var out = new java.util.ArrayList<Span>();
        int start = 0;
        while (start <= text.length()) {
            int end = lineEnd(start);
            out.add(new Span(start, end));
            start = end + 1;
        }
        return out;
    }

    /// Only its size.
    @Override public String toString() {
        return "Page[" + text.length() + "]";
    }
}
