package org.notewright.analysis.facts;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.notewright.analysis.facts.text.Category;
import org.notewright.analysis.facts.text.NoteText;

/// The heading of a small table: "last PN (1/14)   today", "R   L". The rows below give one value a column.
///
/// @param whens moment of each column, or null where the heading names sides only
/// @param sides side of each column, or null
record Columns(List<@Nullable When> whens, List<@Nullable Side> sides) {

    int size() {
        return whens.size();
    }

    /// @return true when the row gives one value a column ("NT" counts)
    boolean fits(NoteText text, Sorted row) {
        int cells = 0;
        for (int i = row.from(); i < row.to(); i++) {
            if (text.token(i).number()) {
                cells++;
                i = Math.max(i, Amount.at(text, i).to() - 1);
                while ((text.any(i + 1, "+", "-", "/") && text.token(i + 1).glued()) || (text.any(i, "+", "-", "/") && text.token(i + 1).number())) {
                    i++;
                }
            } else if (text.any(i, ",", ":", "(")) {
                return false;
            } else if (text.any(i, "nt", "n/t", "n/a", "na", "deferred")) {
                cells++;
            }
        }
        return cells == size();
    }

    /// @return the columns when the clause is such a heading, otherwise null
    static @Nullable Columns of(NoteText text, Sorted clause, Places places) {
        var whens = new ArrayList<@Nullable When>();
        var sides = new ArrayList<@Nullable Side>();
        boolean moments = false;
        boolean limbs = false;
        for (int i = clause.from(); i < clause.to(); i++) {
            int date = Dates.endOf(text, i);
            boolean shortDate = text.is(i, "(") && text.token(i + 1).number();
            if (date > i) {
                i = date - 1;
                continue;
            }
            if (shortDate) {
                while (i < clause.to() && !text.is(i, ")")) {
                    i++;
                }
                continue;
            }
            if (text.token(i).number() && !text.any(i + 1, "/")) {
                return null;
            }
            var hit = text.hit(i, Category.WHEN);
            var side = places.sideAt(i);
            if (hit != null && (hit.name().equals("prior") || hit.name().equals("current") || hit.name().equals("goal"))) {
                whens.add(hit.name().equals("prior") ? When.PRIOR : hit.name().equals("goal") ? When.GOAL : When.CURRENT);
                sides.add(null);
                moments = true;
                i = hit.to() - 1;
            } else if (side != null) {
                whens.add(null);
                sides.add(side);
                limbs = true;
            } else if (text.token(i).letters() && !text.any(i, "motion", "measure", "test", "joint", "rom", "arom", "prom", "mmt", "value",
                    "o", "norm", "date", "of", "movement", "strength", "muscle", "objective", "deg", "degrees", "in", "lbs", "lb", "side",
                    "outcome", "status", "knee", "shoulder", "measures", "visit", "cervical", "lumbar", "hip", "ankle", "wrist", "elbow")) {
                return null;
            }
        }
        return whens.size() >= 2 && moments != limbs ? new Columns(whens, sides) : null;
    }
}
