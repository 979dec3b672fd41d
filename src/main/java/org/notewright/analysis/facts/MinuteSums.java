package org.notewright.analysis.facts;

import org.notewright.analysis.facts.text.Category;
import org.notewright.analysis.facts.text.NoteText;

/// Sums of minutes told by the words behind the number: "55 total / 45 timed", "51' on clock", "45' of it timed", "62 in all".
final class MinuteSums {

    private static final int NEAR = 120;

    private MinuteSums() {
    }

    /// @return "total", "timed" or the empty string
    static String of(NoteText text, int i) {
        boolean unit = text.named(i + 1, Category.UNIT, "min") || text.is(i + 1, "'");
        int at = unit ? i + 2 : i + 1;
        if (!text.token(i).whole(8, 360) || !unit && (text.any(i - 1, "x", "(") || text.is(i - 1, "/") && text.token(i).glued())) {
            return "";
        }
        boolean ofIt = text.is(at, "of") && text.any(at + 1, "it", "that", "this", "them", "which", "these", "those") && text.is(at + 2, "timed");
        boolean timed = ofIt || (!unit && text.is(at, "timed") && ends(text, at + 1));
        boolean all = text.any(at, "in", "on") && text.any(at + 1, "all", "clock") || text.is(at, "on") && text.is(at + 1, "the") && text.is(at + 2, "clock");
        int last = text.any(at, "total", "tot") ? at + 1 : all ? (text.is(at + 1, "the") ? at + 3 : at + 2) : -1;
        boolean whole = last > 0 && (unit && all || ends(text, last)) && (unit || near(text, i));
        return timed && (unit || near(text, i)) ? "timed" : whole && (all || !unit) ? "total" : "";
    }

    private static boolean ends(NoteText text, int at) {
        return at >= text.size() || text.token(at).line() || text.any(at, ".", ",", ";", "/", ")", "|", "-");
    }

    private static boolean near(NoteText text, int at) {
        for (int i = Math.max(0, at - NEAR); i < at; i++) {
            if (text.hit(i, Category.SERVICE) != null && (text.token(i).number() || text.named(i + 2, Category.UNIT, "min")) || text.any(i, "min", "minutes")) {
                return true;
            }
        }
        return false;
    }
}
