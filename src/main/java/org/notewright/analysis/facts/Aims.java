package org.notewright.analysis.facts;

import org.notewright.analysis.facts.text.Category;
import org.notewright.analysis.facts.text.NoteText;

/// Labels that set a term and so open goals: "By wk 16:", "OBJ BY WK 12:", "To reach by d/c:", "By visit 12 -".
final class Aims {

    private static final int FAR = 7;

    private Aims() {
    }

    /// @return true when the clause opens with such a label
    static boolean by(NoteText text, Clause clause) {
        int by = clause.from();
        while (by < Math.min(clause.to(), clause.from() + 4) && !text.any(by, "by", "until", "within")) {
            boolean leads = text.any(by, "obj", "objective", "objectives", "targets", "target", "aims", "aim", "to", "reach", "want", "done", "expect", "expected", "all", "want");
            if (!leads) {
                return false;
            }
            by++;
        }
        if (!text.any(by, "by", "until", "within")) {
            return false;
        }
        int i = by + 1;
        while (i < Math.min(clause.to(), by + FAR) && (text.token(i).number() || Dates.endOf(text, i) > i || text.any(i, "wk", "wks", "week", "weeks", "mo", "month", "months",
                "visit", "visits", "d/c", "dc", "discharge", "end", "of", "the", "next", "poc", "cert", "recert", "report", "-", "/", "po", "post", "op", "#", "session"))
                && !text.is(i, ":")) {
            i = Math.max(i + 1, Dates.endOf(text, i));
        }
        return i > by + 1 && text.is(i, ":") && text.hit(i - 1, Category.MEASURE) == null;
    }
}
