package org.notewright.analysis.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.notewright.clinical.Span;

/// Cuts a stretch of text into sentences. A point inside a number, after an initial or a title ends nothing.
public final class Sentences {

    private static final Set<String> SHORT = Set.of("vs", "dr", "mr", "mrs", "ms", "e.g", "i.e", "approx", "st", "jr", "ther",
            "rd", "no", "u.s", "etc", "gr");
    private static final Set<String> LETTERS = Set.of("a", "r", "l", "b", "i", "x");

    private Sentences() {
    }

    /// @param text  any text
    /// @param start first UTF-16 index to read
    /// @param end   index after the last
    /// @return sentences without the white space around them, in order; a line end ends a sentence
    public static List<Span> of(String text, int start, int end) {
        var out = new ArrayList<Span>();
        int from = start;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == '\n' || ((c == '.' || c == '!' || c == '?') && ends(text, start, i, end))) {
                add(text, from, i + 1, out);
                from = i + 1;
            }
        }
        add(text, from, end, out);
        return out;
    }

    private static boolean ends(String text, int start, int at, int end) {
        int next = at + 1;
        while (next < end && "\"'\u201d\u2019)*_".indexOf(text.charAt(next)) >= 0) {
            next++;
        }
        if (next < end && !Character.isWhitespace(text.charAt(next))) {
            return false;
        }
        int word = at;
        while (word > start && !Character.isWhitespace(text.charAt(word - 1)) && at - word < 12) {
            word--;
        }
        var before = text.substring(word, at).toLowerCase(Locale.ROOT);
        if (SHORT.contains(before)) {
            return false;
        }
        boolean initials = before.length() == 3 && before.charAt(1) == '.';
        boolean initial = initials || (before.length() == 1 && Character.isUpperCase(text.charAt(at - 1)) && !LETTERS.contains(before));
        return !initial;
    }

    private static void add(String text, int from, int to, List<Span> out) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (end > start) {
            out.add(new Span(start, end));
        }
    }
}
