package org.notewright.analysis.facts;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.notewright.analysis.facts.text.Category;
import org.notewright.analysis.facts.text.NoteText;

/// Finds moments joined by strokes or arrows, which say in which order the values come: "Measures (IE / PN / today):",
/// "eval → now".
final class ColumnSeries {

    private ColumnSeries() {
    }

    /// @return the moments in their order, or null when the clause names no such order
    static @Nullable Columns of(NoteText text, Sorted clause) {
        for (int i = clause.clause().from(); i < clause.to(); i++) {
            if (text.token(i).number() && (text.is(i + 1, "/") || text.hit(i + 1, Category.WHEN) != null) && Dates.endOf(text, i) == i) {
                return null;
            }
            var found = run(text, i, clause.to());
            if (found.size() >= 2 && found.stream().distinct().count() >= 2) {
                var columns = new ArrayList<Column>();
                for (int k = 0; k < found.size(); k++) {
                    columns.add(Column.of(k, found.get(k), null, null));
                }
                return new Columns(Columns.Layout.SERIES, List.copyOf(columns), columns.size(), false, Columns.Topic.NONE);
            }
        }
        return null;
    }

    private static List<When> run(NoteText text, int from, int to) {
        var found = new ArrayList<When>();
        int i = from;
        while (i < to) {
            var hit = text.hit(i, Category.WHEN);
            When when = hit == null || hit.to() > to ? null : switch (hit.name()) {
                case "prior" -> text.any(i, "was", "were", "vs", "versus", "from") ? null : When.PRIOR;
                case "current" -> When.CURRENT;
                case "goal" -> text.any(i, "will") ? null : When.GOAL;
                default -> null;
            };
            if (when == null || hit == null) {
                break;
            }
            found.add(when);
            i = dated(text, hit.to());
            if (!text.any(i, "/", "→", "|", "->") && !(text.is(i, ",") && found.size() > 0)) {
                break;
            }
            i++;
        }
        return found;
    }

    private static int dated(NoteText text, int at) {
        int i = text.is(at, "(") ? at + 1 : at;
        int end = Dates.endOf(text, i);
        if (end == i && text.token(i).whole(1, 12) && text.is(i + 1, "/") && text.token(i + 2).whole(1, 31) && text.token(i + 2).glued()) {
            end = i + 3;
        }
        return end == i ? at : text.is(end, ")") ? end + 1 : end;
    }
}
