package org.notewright.analysis.readability;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.notewright.analysis.text.Sentences;
import org.notewright.clinical.Span;

/// Sentences and words of a text as the formulas count them: no headings, no table rows, no units.
final class ReadableText {

    private static final Set<String> UNITS = Set.of("lb", "lbs", "kg", "cm", "mm", "deg", "sec", "min", "ft", "hr", "hrs", "oz");

    private ReadableText() {
    }

    static List<Span> sentences(String text) {
        var out = new ArrayList<Span>();
        int start = 0;
        while (start < text.length()) {
            int end = paragraphEnd(text, start);
            if (!isHeadingOrTable(text, start, end)) {
                var flat = text.substring(start, end).replace('\n', ' ');
                for (var span : Sentences.of(flat, 0, flat.length())) {
                    out.add(new Span(start + span.start(), start + span.end()));
                }
            }
            start = end + 1;
        }
        return out;
    }

    /// A line that begins a list item, heading or row, or an empty line, ends what is before it.
    private static int paragraphEnd(String text, int start) {
        int end = lineEnd(text, start);
        while (end < text.length() && !isHeadingOrTable(text, start, end)) {
            int next = end + 1;
            int nextEnd = lineEnd(text, next);
            if (beginsAnew(text, next, nextEnd)) {
                return end;
            }
            end = nextEnd;
        }
        return end;
    }

    private static int lineEnd(String text, int start) {
        int end = text.indexOf('\n', start);
        return end < 0 ? text.length() : end;
    }

    private static boolean beginsAnew(String text, int start, int end) {
        int at = start;
        while (at < end && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at >= end || "#|-*+>\u2022".indexOf(text.charAt(at)) >= 0 || Character.isDigit(text.charAt(at));
    }

    private static boolean isHeadingOrTable(String text, int start, int end) {
        int at = start;
        while (at < end && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at < end && (text.charAt(at) == '#' || text.charAt(at) == '|');
    }

    static List<String> words(String text, Span sentence) {
        var out = new ArrayList<String>();
        int at = sentence.start();
        boolean afterNumber = false;
        while (at < sentence.end()) {
            if (!Character.isLetterOrDigit(text.charAt(at))) {
                at++;
                continue;
            }
            int end = at + 1;
            while (end < sentence.end() && inside(text, end, sentence.end())) {
                end++;
            }
            var word = text.substring(at, end);
            boolean listMark = at == sentence.start() && Character.isDigit(word.charAt(0)) && end < sentence.end()
                    && text.charAt(end) == ')';
            if (!listMark && !(afterNumber && UNITS.contains(word.toLowerCase(Locale.ROOT)))) {
                out.add(word);
            }
            afterNumber = Character.isDigit(word.charAt(0));
            at = end;
        }
        return out;
    }

    private static boolean inside(String text, int at, int end) {
        char c = text.charAt(at);
        boolean joins = (c == '\'' || c == '\u2019' || c == '.' || c == ',') && at + 1 < end;
        if (!joins) {
            return Character.isLetterOrDigit(c);
        }
        boolean digits = Character.isDigit(text.charAt(at - 1)) && Character.isDigit(text.charAt(at + 1));
        boolean letters = Character.isLetter(text.charAt(at - 1)) && Character.isLetter(text.charAt(at + 1));
        return (c == '.' || c == ',') ? digits : letters;
    }
}
