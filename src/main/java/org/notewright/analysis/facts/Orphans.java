package org.notewright.analysis.facts;

import org.notewright.analysis.facts.text.Category;
import org.notewright.analysis.facts.text.NoteText;

/// Numbers behind a comma that bring neither side nor moment of their own and so do not belong to the test named before.
final class Orphans {

    private static final int BEHIND = 4;

    private Orphans() {
    }

    /// @param separator first token of the number's own stretch
    /// @param from      first token of the value
    /// @param to        index after it
    static boolean alone(NoteText text, Places places, Sorted clause, Subject subject, int separator, int from, int to) {
        boolean listed = subject.hit().name().equals("PSFS") && text.token(to - 1).whole(0, 10) && text.token(from - 1).letters() && (to >= clause.to() || text.any(to, ",", ";", ")", ".", "(", "→"));
        boolean item = listed || (subject.hit().name().equals("PSFS") || subject.hit().name().equals("dizziness VAS")) && text.token(to - 1).whole(10, 10) && text.is(to - 2, "/");
        boolean arrow = subject.hit().name().equals("PSFS") && (text.is(to, "→") || text.is(from - 1, "→") || text.any(from - 1, "avg", "average", "mean"));
        if (arrow) {
            return false;
        }
        var top = subject.hit().term().detail();
        boolean whole = text.is(to - 2, "/") && !top.isEmpty() && text.token(to - 1).number() && Double.parseDouble(top) == text.token(to - 1).value() && text.any(from - 1, "total", "overall",
                "score");
        if (whole) {
            return false;
        }
        boolean speed = subject.hit().name().equals("10MWT") && text.named(to - 1, Category.UNIT, "m/s");
        if (item || speed) {
            return false;
        }
        for (int i = separator; i < from; i++) {
            if (text.hit(i, Category.WHEN) != null) {
                return false;
            }
        }
        for (int i = to; i < Math.min(clause.to(), to + 2 * BEHIND); i++) {
            if (Dates.endOf(text, i) > i && text.any(i - 1, "on", "(")) {
                return false;
            }
            if (i >= to + BEHIND) {
                if (text.any(i, ",", ";")) {
                    return true;
                }
                continue;
            }
            if (text.hit(i, Category.WHEN) != null || places.sideAt(i) != null || (subject.is(Subject.Kind.RANGE) && text.hit(i, Category.MODE) != null)) {
                return false;
            }
            if (text.any(i, ",", ";")) {
                return true;
            }
        }
        return true;
    }
}
