package org.notewright.analysis.facts;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.notewright.analysis.facts.text.Category;
import org.notewright.analysis.facts.text.NoteText;

/// Reads a table's heading whose columns nothing parts but their words: "R L", "eval today", "index AROM PROM".
final class ColumnWords {

    private ColumnWords() {
    }

    /// @return the columns when the clause is such a heading, otherwise null
    static @Nullable Columns of(NoteText text, Sorted clause, Places places) {
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
        var columns = new ArrayList<Column>();
        for (int k = 0; k < n; k++) {
            columns.add(Column.of(k, whens.size() >= 2 ? whens.get(k) : null, sides.size() >= 2 ? sides.get(k) : null,
                    modes.size() >= 2 ? modes.get(k) : null));
        }
        return new Columns(Columns.Layout.LISTED, List.copyOf(columns), n, false, new Columns.Topic(only, finger, null, null, null));
    }
}
