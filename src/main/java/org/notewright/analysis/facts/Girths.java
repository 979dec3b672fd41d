package org.notewright.analysis.facts;

import org.jspecify.annotations.Nullable;
import org.notewright.analysis.facts.text.Category;
import org.notewright.analysis.facts.text.Hit;
import org.notewright.analysis.facts.text.NoteText;
import org.notewright.analysis.facts.text.Term;

/// Girths by their place: "Girth 10 cm above patella: L 44.5 cm", "thigh girth 54 cm", and the rows of a table of girths.
final class Girths {

    private static final int LONGEST = 7;

    private Girths() {
    }

    /// @return true for a word that says that a girth was taken
    static boolean named(NoteText text, int i) {
        return text.any(i, "girth", "girths", "circumference", "circumferences", "circumferential", "circ");
    }

    /// @return the test of the words, the place of the girth in its name, or null
    static @Nullable Hit at(NoteText text, Sorted clause, int i) {
        if (!named(text, i)) {
            return null;
        }
        int to = site(text, i + 1, clause.to());
        var name = words(text, i + 1, to);
        int from = i;
        if (name.isEmpty()) {
            while (from > clause.from() && i - from < 3 && text.token(from - 1).letters() && text.hit(from - 1, Category.SIDE) == null
                    && (text.hit(from - 1, Category.REGION) != null || text.any(from - 1, "mid", "calf", "thigh", "patella", "malleolar", "joint", "line"))) {
                from--;
            }
            name = words(text, from, i);
        }
        return new Hit(from, Math.max(to, i + 1), term(name));
    }

    /// @return the test a table's row is about: its first cell
    static Hit row(NoteText text, Sorted row) {
        int to = Math.max(row.from() + 1, site(text, row.from(), row.to()));
        return new Hit(row.from(), to, term(words(text, row.from(), to)));
    }

    static boolean table(@Nullable Hit topic) {
        return topic != null && topic.name().startsWith("girth");
    }

    static Term term(String site) {
        return new Term(Category.MEASURE, site.isEmpty() ? "girth" : "girth " + site, "", "cm");
    }

    /// The place: words and the distance "10 cm above patella", up to a side, a colon, a gap or the value.
    private static int site(NoteText text, int from, int end) {
        int i = from;
        boolean far = false;
        while (i < Math.min(end, from + LONGEST)) {
            boolean away = text.token(i).number() && text.any(i + 1, "cm", "in", "\"", "inches") && (text.any(i + 2, "above", "below", "proximal", "distal", "prox", "dist", "sup", "inf",
                    "from", "superior", "inferior", "up", "to") || apart(text, i + 2, end));
            if (away && !far) {
                far = true;
                i += 2;
            } else if (text.token(i).letters() && text.hit(i, Category.SIDE) == null && text.hit(i, Category.WHEN) == null && !text.any(i, "r/l", "l/r") && (i == from || !apart(text, i, end))) {
                i++;
            } else if (text.any(i, "-", "/") && text.token(i).glued() && text.token(i + 1).letters()) {
                i++;
            } else if (text.is(i, "(") && text.any(i + 1, "cm", "in") && text.is(i + 2, ")")) {
                i += 3;
            } else {
                break;
            }
        }
        return i;
    }

    private static boolean apart(NoteText text, int i, int end) {
        return i < end && text.token(i).start() - text.token(i - 1).end() >= 2;
    }

    private static String words(NoteText text, int from, int to) {
        var name = new StringBuilder();
        for (int i = from; i < to; i++) {
            boolean unit = text.is(i, "(") && text.any(i + 1, "cm", "in");
            i += unit ? 2 : 0;
            if (!unit && (text.token(i).letters() || text.token(i).number()) && !text.any(i, "at", "the", "of", "measured", "measures", "measurements", "taken")) {
                name.append(name.isEmpty() ? "" : " ").append(text.word(i));
            }
        }
        return name.toString();
    }
}
