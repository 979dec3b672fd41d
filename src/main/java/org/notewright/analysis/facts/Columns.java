package org.notewright.analysis.facts;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.notewright.analysis.facts.text.Category;
import org.notewright.analysis.facts.text.NoteText;

/// The heading of a small table: "last PN (1/14)   today", "R   L". The rows below give one value a column.
///
/// @param whens moment of each column, or null where the heading names sides only
/// @param sides  side of each column, or null
/// @param modes  active or passive for each column, or null
/// @param side   the side of the whole table, or null
/// @param finger the finger of the whole table, or null
record Columns(List<@Nullable When> whens, List<@Nullable Side> sides, List<@Nullable String> modes, @Nullable Side side,
               @Nullable String finger) {
    /// Its name only: the words are a patient's.
    @Override public String toString() {
        return "Columns";
    }


    int size() {
        return whens.size();
    }

    /// @return true when the row gives one value a column ("NT" counts); the last columns may be empty
    boolean fits(NoteText text, Sorted row) {
        int cells = cells(text, row);
        return cells == size() || (cells >= 2 && cells < size() && sides.getFirst() == null);
    }

    /// @return true while the lines still look like rows of this table
    boolean covers(NoteText text, Sorted row) {
        int words = 0;
        for (int i = row.clause().from(); i < row.to(); i++) {
            words += text.token(i).letters() ? 1 : 0;
        }
        return row.clause().lineStart() && words <= 5 + 3 * size() && cells(text, row) != 0;
    }

    /// @return the first side where the columns are the two sides, or null
    @Nullable Side pairFirst() {
        return sides.getFirst();
    }

    private int cells(NoteText text, Sorted row) {
        int cells = 0;
        int levels = 0;
        for (int i = row.from(); i < row.to(); i++) {
            if (text.token(i).number()) {
                cells++;
                i = Math.max(i, Amount.at(text, i).to() - 1);
                while ((text.any(i + 1, "+", "-", "/") && text.token(i + 1).glued()) || (text.any(i, "+", "-", "/") && text.token(i + 1).number())) {
                    i++;
                }
            } else if (text.is(i, ",") && cells < size()) {
                return -1;
            } else if (text.any(i, "nt", "n/t", "n/a", "na", "deferred", "unable", "nr")) {
                cells++;
            } else {
                var level = text.hit(i, Category.LEVEL);
                levels += level != null ? 1 : 0;
                i = level != null ? level.to() - 1 : i;
            }
        }
        return cells == 0 ? levels : cells;
    }

    /// @return the columns when the clause is such a heading, otherwise null
    static @Nullable Columns of(NoteText text, Sorted clause, Places places) {
        if (!clause.clause().lineStart() || !clause.clause().lineEnd() || clause.to() - clause.clause().from() > 24) {
            return null;
        }
        var cells = ColumnCells.of(text, clause, places);
        if (cells != null) {
            return cells;
        }
        var whens = new ArrayList<@Nullable When>();
        var sides = new ArrayList<@Nullable Side>();
        var modes = new ArrayList<@Nullable String>();
        String finger = null;
        int unknown = 0;
        int dates = 0;
        for (int i = clause.clause().from(); i < clause.to(); i++) {
            int date = Dates.endOf(text, i);
            if (date > i) {
                dates += text.any(i - 1, "(") ? 0 : 1;
                i = date - 1;
                continue;
            }
            if (text.is(i, "(") && text.token(i + 1).number()) {
                while (i < clause.to() && !text.is(i, ")")) {
                    i++;
                }
                continue;
            }
            if (text.token(i).number() || text.any(i, ",", ".")) {
                return null;
            }
            var hit = text.hit(i, Category.WHEN);
            var mode = text.hit(i, Category.MODE);
            var place = places.place(i);
            var side = places.sideAt(i);
            if (hit != null && (hit.name().equals("prior") || hit.name().equals("current") || hit.name().equals("goal"))) {
                whens.add(hit.name().equals("prior") ? When.PRIOR : hit.name().equals("goal") ? When.GOAL : When.CURRENT);
                i = hit.to() - 1;
            } else if (side != null) {
                sides.add(side);
            } else if (mode != null && !mode.name().equals("motion")) {
                modes.add(mode.name());
            } else if (place != null) {
                finger = place.name().endsWith(" finger") ? place.name().substring(0, place.name().length() - 7) : finger;
                i = place.to() - 1;
            } else if (text.token(i).letters() && text.hit(i, Category.HEADER) == null) {
                unknown++;
            }
        }
        if (whens.isEmpty() && sides.size() < 2 && modes.size() < 2 && dates >= 2) {
            for (int k = 0; k < dates; k++) {
                whens.add(k + 1 < dates ? When.PRIOR : When.CURRENT);
            }
        }
        return made(whens, sides, modes, finger, unknown);
    }

    /// Two columns at least, of one kind; the other kinds name what the whole table is about.
    private static @Nullable Columns made(List<@Nullable When> whens, List<@Nullable Side> sides, List<@Nullable String> modes,
                                          @Nullable String finger, int unknown) {
        int n = Math.max(whens.size(), Math.max(sides.size(), modes.size()));
        boolean one = (whens.size() >= 2 ? 1 : 0) + (sides.size() >= 2 ? 1 : 0) + (modes.size() >= 2 ? 1 : 0) == 1;
        if (n < 2 || !one || unknown > n + 3) {
            return null;
        }
        var only = sides.size() == 1 ? sides.getFirst() : null;
        return new Columns(whens.size() >= 2 ? whens : empty(n), sides.size() >= 2 ? sides : empty(n),
                modes.size() >= 2 ? modes : empty(n), only, finger);
    }

    static <T> List<@Nullable T> empty(int n) {
        var list = new ArrayList<@Nullable T>();
        for (int i = 0; i < n; i++) {
            list.add(null);
        }
        return list;
    }
}
