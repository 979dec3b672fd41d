package org.notewright.analysis.facts;

import org.notewright.analysis.facts.text.Category;
import org.notewright.analysis.facts.text.NoteText;

/// Brackets behind a value that hold an earlier one with its day: "(4 wks: 118)", "(hospital 5/2026: 21)".
final class Brackets {

    private Brackets() {
    }

    /// "(4 wks: 118)", "(wk 4 70.5)", "(9/12: 44)": the value behind a day or week in brackets is an earlier one.
    ///
    /// @return the bracket's token, or -1
    static int earlier(NoteText text, int from) {
        if (text.is(from - 1, ":") && foreign(text, from) > 0) {
            return foreign(text, from);
        }
        if (sided(text, from) > 0) {
            return sided(text, from);
        }
        int i = from - 1;
        boolean timed = false;
        while (i > from - 9 && (text.any(i, ":", "=", "/", "at", "-", ",") || text.token(i).number() || text.any(i, "wk", "wks", "week", "weeks", "mo", "months", "month", "visit",
                "visits", "v", "days", "yrs", "ago", "d"))) {
            timed |= text.any(i, "wk", "wks", "week", "weeks", "mo", "months", "month", "visit", "v", "ago") || (text.is(i, "/") && text.token(i).glued());
            i--;
        }
        return timed && text.is(i, "(") ? i : -1;
    }

    /// "triceps R 2+ L 3 (R 1, L 2-)": a bracket of nothing but sides and values behind a value holds the earlier ones.
    ///
    /// @return the bracket's token, or -1
    static int sided(NoteText text, int from) {
        int open = from - 1;
        while (open > from - 8 && (text.hit(open, Category.SIDE) != null || text.token(open).number() || text.any(open, ",", "/", "+", "-"))) {
            open--;
        }
        boolean value = text.is(open, "(") && (text.token(open - 1).number() || text.any(open - 1, "+", "-")) && text.hit(open + 1, Category.SIDE) != null;
        int i = open + 1;
        int sides = 0;
        while (value && i < open + 14 && !text.is(i, ")")) {
            sides += text.hit(i, Category.SIDE) != null ? 1 : 0;
            value = text.hit(i, Category.SIDE) != null || text.token(i).number() || text.any(i, ",", "/", "+", "-", "and");
            i++;
        }
        boolean again = false;
        for (int k = open - 1; value && k > open - 8 && !text.token(k).line(); k--) {
            again |= text.hit(k, Category.SIDE) != null && text.is(k, text.word(open + 1));
        }
        return value && again && sides >= 1 && text.is(i, ")") ? open : -1;
    }

    /// "24/30 (hospital 5/2026: 21)": a place or day with a colon before the value.
    private static int foreign(NoteText text, int from) {
        boolean date = false;
        for (int i = from - 2; i > from - 9; i--) {
            if (text.is(i, "(")) {
                return date && text.token(i - 1).number() ? i : -1;
            }
            date |= text.is(i, "/") && text.token(i - 1).number() && text.token(i + 1).number();
            var cue = text.hit(i, Category.WHEN);
            if ((cue != null && !cue.name().equals("prior")) || text.hit(i, Category.SIDE) != null) {
                return -1;
            }
        }
        return -1;
    }

    /// @return true when a bracket is open before the token
    static boolean open(NoteText text, int from, int at) {
        for (int i = at - 1; i >= Math.max(from, at - 12); i--) {
            if (text.any(i, "(", ")")) {
                return text.is(i, "(");
            }
        }
        return false;
    }
}
