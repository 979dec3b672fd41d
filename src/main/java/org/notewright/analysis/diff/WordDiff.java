package org.notewright.analysis.diff;

import java.util.ArrayList;
import java.util.List;
import org.notewright.clinical.Span;

/// Compares two texts word by word. First by lines, then by words within the lines that differ; lines too long for that
/// are compared as a whole. Offsets are UTF-16.
public final class WordDiff {

    /// Above this many characters on either side, a differing stretch stays one change.
    static final int MOST_CHARACTERS_BY_WORD = 200_000;

    private WordDiff() {
    }

    /// @return changes that cover both texts from end to end; never two of the same side in a row; swapping the texts
    ///         gives the same changes mirrored
    public static List<Change> compare(String before, String after) {
        return compare(before, after, WordDiff::words);
    }

    /// How a differing stretch is compared by words, offsets from its own start.
    interface ByWords {
        List<Change> compare(String before, String after);
    }

    static List<Change> compare(String before, String after, ByWords byWords) {
        if (before.equals(after)) {
            return before.isEmpty() ? List.of() : List.of(Change.equal(0, 0, before.length()));
        }
        // Myers breaks ties by side; always asking in the same order makes the answer symmetric.
        return isInOrder(before, after) ? ordered(before, after, byWords)
                : ordered(after, before, byWords).stream().map(Change::mirrored).toList();
    }

    private static boolean isInOrder(String before, String after) {
        return before.length() == after.length() ? before.compareTo(after) < 0 : before.length() < after.length();
    }

    private static List<Change> ordered(String before, String after, ByWords byWords) {
        var linesA = lines(before);
        var linesB = lines(after);
        var match = Alignment.match(linesA.stream().map(s -> s.in(before)).toList(),
                linesB.stream().map(s -> s.in(after)).toList());
        var changes = new ArrayList<Change>();
        int a = 0;
        int b = 0;
        for (int i = 0; i < match.length; i++) {
            if (match[i] < 0) {
                continue;
            }
            var line = linesA.get(i);
            var partner = linesB.get(match[i]);
            addGap(changes, before, new Span(a, line.start()), after, new Span(b, partner.start()), byWords);
            changes.add(new Change(Change.Kind.EQUAL, line, partner));
            a = line.end();
            b = partner.end();
        }
        addGap(changes, before, new Span(a, before.length()), after, new Span(b, after.length()), byWords);
        return List.copyOf(Cleanup.of(changes, before));
    }

    private static void addGap(List<Change> changes, String before, Span gapA, String after, Span gapB,
                               ByWords byWords) {
        if (gapA.length() == 0 || gapB.length() == 0 || Math.max(gapA.length(), gapB.length()) > MOST_CHARACTERS_BY_WORD) {
            changes.add(Change.of(gapA, gapB));
        } else {
            for (var change : byWords.compare(gapA.in(before), gapB.in(after))) {
                changes.add(change.movedBy(gapA.start(), gapB.start()));
            }
        }
    }

    private static List<Span> lines(String text) {
        var lines = new ArrayList<Span>();
        for (int start = 0; start < text.length();) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end + 1;
            lines.add(new Span(start, end));
            start = end;
        }
        return lines;
    }

    /// Words are matched without the white space behind them; white space that differs is a change of its own.
    static List<Change> words(String before, String after) {
        var tokensA = Tokenizer.tokens(before);
        var tokensB = Tokenizer.tokens(after);
        var match = Alignment.match(tokensA.stream().map(t -> t.core(before)).toList(),
                tokensB.stream().map(t -> t.core(after)).toList());
        var changes = new ArrayList<Change>();
        int a = 0;
        int b = 0;
        for (int i = 0; i < match.length; i++) {
            if (match[i] < 0) {
                continue;
            }
            var token = tokensA.get(i);
            var partner = tokensB.get(match[i]);
            addTrimmed(changes, before, new Span(a, token.start()), after, new Span(b, partner.start()));
            changes.add(Change.equal(token.start(), partner.start(), token.coreEnd() - token.start()));
            a = token.coreEnd();
            b = partner.coreEnd();
        }
        addTrimmed(changes, before, new Span(a, before.length()), after, new Span(b, after.length()));
        return Cleanup.of(changes, before);
    }

    /// White space that both sides share at the ends of a change is equal.
    private static void addTrimmed(List<Change> changes, String before, Span gapA, String after, Span gapB) {
        int a = gapA.start();
        int b = gapB.start();
        while (a < gapA.end() && b < gapB.end() && sameSpace(before.charAt(a), after.charAt(b))) {
            a++;
            b++;
        }
        int endA = gapA.end();
        int endB = gapB.end();
        while (endA > a && endB > b && sameSpace(before.charAt(endA - 1), after.charAt(endB - 1))) {
            endA--;
            endB--;
        }
        changes.add(Change.equal(gapA.start(), gapB.start(), a - gapA.start()));
        changes.add(Change.of(new Span(a, endA), new Span(b, endB)));
        changes.add(Change.equal(endA, endB, gapA.end() - endA));
    }

    private static boolean sameSpace(char one, char other) {
        return one == other && Character.isWhitespace(one);
    }
}
