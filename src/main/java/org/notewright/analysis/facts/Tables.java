package org.notewright.analysis.facts;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.notewright.analysis.facts.text.NoteText;

/// The small tables of a note: which lines are headings, which are their rows.
final class Tables {

    private static final int LONGEST_HEADING = 30;

    private final Set<Integer> headings = new HashSet<>();
    private final Map<Integer, Columns> rows = new HashMap<>();
    private final Map<Integer, Columns> loose = new HashMap<>();

    Tables(Scene scene, Places places) {
        Columns table = null;
        Columns inLine = null;
        boolean fresh = false;
        for (var clause : scene.clauses) {
            if (table != null && rule(scene.text, clause)) {
                continue;
            }
            var heading = heading(scene.text, clause, places);
            if (heading != null) {
                headings.add(clause.clause().from());
                table = table != null && fresh ? heading.under(table) : heading;
                fresh = true;
                continue;
            }
            if (table != null && table.parted() && clause.clause().lineStart() && new Captions(scene.text, places).take(clause)) {
                continue;
            }
            fresh = false;
            table = table != null && table.covers(scene.text, clause) ? table : null;
            if (table != null && table.fits(scene.text, clause)) {
                rows.put(clause.clause().from(), table);
            } else if (table != null) {
                loose.put(clause.clause().from(), table);
            }
            var series = rows.containsKey(clause.clause().from()) ? null : ColumnSeries.of(scene.text, clause);
            inLine = clause.clause().lineStart() ? null : inLine;
            series = series == null && !rows.containsKey(clause.clause().from()) ? inLine : series;
            if (series != null && series.fits(scene.text, clause)) {
                rows.put(clause.clause().from(), series);
                inLine = series;
            } else if (series != null && clause.clause().lineEnd() && !numbers(scene.text, clause)) {
                table = series;
            }
        }
    }

    /// "+-------+-----+", "=====": a drawn line parts a table from nothing.
    private static boolean rule(NoteText text, Sorted clause) {
        boolean signs = clause.to() > clause.clause().from();
        for (int i = clause.clause().from(); i < clause.to(); i++) {
            signs &= text.any(i, "+", "-", "_", "=", "|", "*", "~", ".");
        }
        return signs;
    }

    private static boolean numbers(NoteText text, Sorted clause) {
        for (int i = clause.from(); i < clause.to(); i++) {
            int end = Dates.endOf(text, i);
            if (end > i) {
                i = end - 1;
            } else if (text.token(i).number() && !text.is(i + 1, "/") && !text.is(i - 1, "/")) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Columns heading(NoteText text, Sorted clause, Places places) {
        if (!clause.clause().lineStart() || !clause.clause().lineEnd() || clause.to() - clause.clause().from() > LONGEST_HEADING) {
            return null;
        }
        var cells = ColumnCells.of(text, clause, places);
        var series = cells != null || numbers(text, clause) ? null : ColumnSeries.of(text, clause);
        return cells != null ? cells : series != null ? series : ColumnWords.of(text, clause, places);
    }

    boolean heading(Sorted clause) {
        return headings.contains(clause.clause().from());
    }

    /// @return the table whose row the clause is, or null
    @Nullable Columns row(Sorted clause) {
        return rows.get(clause.clause().from());
    }

    /// @return the table the clause stands in without being one of its rows, or null
    @Nullable Columns around(Sorted clause) {
        return loose.get(clause.clause().from());
    }
}
