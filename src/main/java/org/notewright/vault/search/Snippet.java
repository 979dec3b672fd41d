package org.notewright.vault.search;

import java.util.ArrayList;
import java.util.List;
import org.notewright.clinical.Span;

/// A few words around a hit, on one line.
///
/// @param text  line ends and tabs turned into blanks, nothing else changed
/// @param start where it begins in the whole text
/// @param hits  in `text`
public record Snippet(String text, int start, List<Span> hits) {

    private static final int LENGTH = 160;
    private static final int BEFORE = 40;
    private static final int WORD = 20;

    public Snippet {
        hits = List.copyOf(hits);
    }

    /// The stretch that holds the most hits; the beginning of the text where there is none.
    static Snippet of(String whole, List<Span> hits) {
        int first = densest(hits);
        int from = hits.isEmpty() ? 0 : wordStart(whole, Math.max(0, hits.get(first).start() - BEFORE));
        int to = wordEnd(whole, Math.min(whole.length(), from + LENGTH));
        var inside = new ArrayList<Span>();
        for (var hit : hits) {
            if (hit.start() >= from && hit.end() <= to) {
                inside.add(new Span(hit.start() - from, hit.end() - from));
            }
        }
        return new Snippet(oneLine(whole.substring(from, to)), from, inside);
    }

    private static int densest(List<Span> hits) {
        int best = 0;
        int most = 0;
        for (int i = 0; i < hits.size(); i++) {
            int count = 0;
            while (i + count < hits.size() && hits.get(i + count).end() - hits.get(i).start() <= LENGTH - BEFORE) {
                count++;
            }
            if (count > most) {
                most = count;
                best = i;
            }
        }
        return best;
    }

    private static int wordStart(String text, int at) {
        for (int i = at; i > 0 && at - i < WORD; i--) {
            if (Character.isWhitespace(text.charAt(i - 1))) {
                return i;
            }
        }
        return at > 0 && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }

    private static int wordEnd(String text, int at) {
        for (int i = at; i < text.length() && i - at < WORD; i++) {
            if (Character.isWhitespace(text.charAt(i))) {
                return i;
            }
        }
        return at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at + 1 : at;
    }

    private static String oneLine(String text) {
        var line = new StringBuilder(text);
        for (int i = 0; i < line.length(); i++) {
            if (Character.isWhitespace(line.charAt(i)) || Character.isISOControl(line.charAt(i))) {
                line.setCharAt(i, ' ');
            }
        }
        return line.toString();
    }

    @Override public String toString() {
        return "Snippet[" + hits.size() + " hits]";
    }
}
