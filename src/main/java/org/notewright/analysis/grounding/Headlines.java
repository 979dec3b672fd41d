package org.notewright.analysis.grounding;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// What stands above a value: the heading its line belongs to, and the head of its column in a table laid out by spaces.
final class Headlines {

    private static final int LONGEST = 70;
    private static final int LINES = 14;
    private static final int WIDEST = 300;
    private static final int GAP = 2;

    private final String text;
    /// Stems of the headings by the index where their line begins.
    private final TreeMap<Integer, Set<String>> headings = new TreeMap<>();

    Headlines(String text) {
        this.text = text;
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            int colon = opens(start, end);
            if (colon > start) {
                headings.put(start, stems(start, colon));
            }
            start = end + 1;
        }
    }

    /// @return index after the words of a heading, or `start` when the line is none: "## Plan", "**Plan**", "STRENGTH (MMT)", "Goals:"
    private int opens(int start, int end) {
        int stop = end;
        while (stop > start && " \t\r*_".indexOf(text.charAt(stop - 1)) >= 0) {
            stop--;
        }
        int from = start;
        while (from < stop && " \t".indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        if (stop - from < 2 || stop - from > LONGEST || text.charAt(from) == '|') {
            return start;
        }
        boolean marked = text.charAt(from) == '#' || text.charAt(stop - 1) == ':' || text.startsWith("**", from) && text.startsWith("**", Math.max(from, end - 2));
        int upper = 0;
        int letters = 0;
        for (int i = from; i < stop; i++) {
            letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
            upper += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
        }
        boolean capitals = letters > 2 && upper >= letters * 0.8 && text.substring(from, stop).chars().filter(Character::isDigit).count() <= 2;
        return marked || capitals ? stop : start;
    }

    private Set<String> stems(int start, int end) {
        var out = new HashSet<String>();
        for (var item : ItemReader.read(text, start, end)) {
            out.addAll(item.stems());
            if (item instanceof Item.Concept concept) {
                var sign = switch (concept.category()) {
                    case SIDE -> "@" + concept.key();
                    case WHEN -> switch (concept.key()) {
                        case "prior" -> "@" + When.PRIOR;
                        case "current" -> "@" + When.CURRENT;
                        case "goal" -> "@" + When.GOAL;
                        default -> "";
                    };
                    default -> "";
                };
                if (!sign.isEmpty()) {
                    out.add(sign);
                }
            }
        }
        return out;
    }

    /// Stems of the nearest heading above a place, its own line included.
    Set<String> above(int at) {
        Map.Entry<Integer, Set<String>> found = headings.floorEntry(at);
        return found == null ? Set.of() : found.getValue();
    }

    /// Stems and signs in the head of the column that a place of a table stands in; empty in prose.
    Set<String> column(int start, int end) {
        int line = text.lastIndexOf('\n', Math.max(0, start - 1)) + 1;
        boolean wide = start - line > GAP && start - line < WIDEST && (text.startsWith("  ", start - GAP) || text.charAt(start - 1) == '\t');
        if (!wide || text.startsWith("|", line)) {
            return Set.of();
        }
        int from = start - line;
        int to = end - line;
        int empty = 0;
        for (int n = 0; n < LINES && line > 0 && empty < 2; n++) {
            int stop = line - 1;
            line = text.lastIndexOf('\n', Math.max(0, stop - 1)) + 1;
            line = stop == 0 ? 0 : line;
            empty = stop == line ? empty + 1 : 0;
            var cell = stop - line > WIDEST ? null : cell(line, stop, from, to);
            if (cell != null) {
                return stems(cell[0], cell[1]);
            }
        }
        return Set.of();
    }

    /// @return the words of a line that stand over a place, between gaps of two spaces, when they are a head and no value
    private int @org.jspecify.annotations.Nullable [] cell(int line, int stop, int from, int to) {
        int a = line + from;
        int b = Math.min(stop, line + to);
        int touch = -1;
        for (int i = Math.max(line, a - 1); i < Math.min(stop, b + 1); i++) {
            if (text.charAt(i) != ' ' && text.charAt(i) != '\t') {
                touch = i;
                break;
            }
        }
        if (touch < 0) {
            return null;
        }
        int first = touch;
        while (first > line && !gap(first - 1, line, stop)) {
            first--;
        }
        int last = touch;
        while (last < stop && !gap(last, line, stop)) {
            last++;
        }
        boolean whole = first == line && last >= stop;
        boolean letters = false;
        for (int i = first; i < last; i++) {
            letters |= Character.isLetter(text.charAt(i));
            if (Character.isDigit(text.charAt(i)) && i == first) {
                return null;
            }
        }
        return letters && !whole && last - first < LONGEST / 2 ? new int[] {first, last} : null;
    }

    private boolean gap(int i, int line, int stop) {
        char c = text.charAt(i);
        boolean space = c == ' ';
        boolean pair = space && (i + 1 < stop && text.charAt(i + 1) == ' ' || i > line && text.charAt(i - 1) == ' ');
        return c == '\t' || pair;
    }

    @Override
    public String toString() {
        return "Headlines[" + headings.size() + "]";
    }
}
