package org.notewright.analysis.facts;

import org.notewright.analysis.facts.text.Category;
import org.notewright.analysis.facts.text.NoteText;

/// Tells whether a clause goes on about the test of the clause before it: "…; L 45", "…; today 117", "last visit 98".
final class GoesOn {

    private GoesOn() {
    }

    /// @param table true for the row of a table
    static boolean from(NoteText text, Places places, Sorted next, boolean table) {
        int from = next.from();
        boolean sameLine = !next.clause().lineStart();
        boolean prior = text.named(from, Category.WHEN, "prior");
        if (prior) {
            return true;
        }
        var side = text.hit(from, Category.SIDE);
        int next2 = side == null ? from + 1 : side.to();
        boolean limb = (sameLine || table) && places.sideAt(from) != null && (text.token(next2).number() || (text.is(next2, "-") && text.token(next2 + 1).number())
                || (text.any(next2, "is", "was", "were", "are", ":", "side") && text.token(next2 + 1).number()));
        var moment = text.hit(from, Category.WHEN);
        boolean aim = moment != null && moment.name().equals("goal");
        int value = moment == null ? from : text.any(moment.to(), ":", "is", "at", "of") ? moment.to() + 1 : moment.to();
        int behind = value + 1;
        boolean closes = behind >= next.to() || text.any(behind, ",", ";", ".", "/", "or", "by", "%", "deg", "°") || text.named(behind, Category.UNIT, "s", "lb", "m", "%", "deg", "kg", "m/s");
        boolean now = sameLine && moment != null && (!aim || closes) && (text.token(moment.to()).number()
                || (text.any(moment.to(), ":", "is", "at") && text.token(moment.to() + 1).number()));
        boolean eyes = sameLine && text.any(from, "eyes", "ec", "eo", "foam", "firm") && (places.sideAt(from + 1) != null || places.sideAt(from + 2) != null);
        boolean mode = sameLine && (text.hit(from, Category.MODE) != null || text.any(from, "p", "a") && text.token(from).upper()) && (text.token(from + 1).number() || places.sideAt(from + 1) != null
                || text.any(from + 1, "on", "of", "is", "was", ":") && (text.token(from + 2).number() || places.sideAt(from + 2) != null));
        int mean = text.any(from, "avg", "average", "mean", "overall") ? text.any(from + 1, ":", "=", "is", "of", "was") ? from + 2 : from + 1 : -1;
        boolean averaged = sameLine && mean > 0 && text.token(mean).number();
        return averaged || limb || now || eyes || mode;
    }
}
