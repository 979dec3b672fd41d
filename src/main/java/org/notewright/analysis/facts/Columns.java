package org.notewright.analysis.facts;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.notewright.analysis.facts.text.Category;
import org.notewright.analysis.facts.text.Hit;
import org.notewright.analysis.facts.text.NoteText;

/// The heading of a small table: "last PN (1/14)   today", "| Motion | R | L |", "Measures (IE / today):".
///
/// @param layout  how the rows are parted
/// @param columns the columns that say something, from left to right
/// @param cells   how many cells the heading has
/// @param label   true when its first cell names the rows
/// @param topic   what the first cell says about all rows
record Columns(Layout layout, List<Column> columns, int cells, boolean label, Topic topic) {

    /// Bars, wide gaps, one value after the other, or values joined by strokes and arrows.
    enum Layout { BARS, GAPS, LISTED, SERIES }

    /// What holds for a whole table.
    ///
    /// @param side    the limb's side, or null
    /// @param finger  the finger, or null
    /// @param region  the joint, or null
    /// @param subject the test or motion, or null
    /// @param mode    "active", "passive", "strength" or null
    record Topic(@Nullable Side side, @Nullable String finger, @Nullable Hit region, @Nullable Hit subject, @Nullable String mode) {
        static final Topic NONE = new Topic(null, null, null, null, null);

        /// Its name only: the words are a patient's.
        @Override public String toString() {
            return "Topic";
        }
    }

    /// Its name only: the words are a patient's.
    @Override public String toString() {
        return "Columns";
    }

    int size() {
        return columns.size();
    }

    /// Two lines of heading: what the upper line says holds for the columns that stand below it.
    Columns under(Columns upper) {
        int above = upper.size();
        if (above == 0 || above > size() || upper.layout == Layout.SERIES || layout == Layout.SERIES) {
            return this;
        }
        var joined = new java.util.ArrayList<Column>();
        for (int k = 0; k < size(); k++) {
            var low = columns.get(k);
            var over = size() % above == 0 ? upper.columns.get(k * above / size()) : upper.nearest(low.x());
            joined.add(over == null ? low : low.with(over));
        }
        return new Columns(layout, List.copyOf(joined), cells, label, topic.equals(Topic.NONE) ? upper.topic : topic);
    }

    boolean parted() {
        return layout == Layout.BARS || layout == Layout.GAPS;
    }

    /// @return true when the row gives one value a column ("NT" counts); the last columns may be empty
    boolean fits(NoteText text, Sorted row) {
        if (layout == Layout.SERIES) {
            return series(text, row);
        }
        if (parted() && row.clause().lineStart() && partings(text, row) > 0) {
            return !ownSides(text, row);
        }
        int found = cells(text, row);
        return found == size() || (found >= 2 && found < size() && columns.getFirst().side() == null);
    }

    /// "TAM MF:  L 170   R 264" below columns of sides or modes: a line that says its sides itself is no row.
    private boolean ownSides(NoteText text, Sorted row) {
        boolean sided = false;
        for (var column : columns) {
            sided |= column.side() != null || column.mode() != null;
        }
        boolean colon = false;
        for (int i = row.from(); i < row.to() && !text.token(i).number(); i++) {
            if (colon && text.token(i).letters() && layout == Layout.GAPS && text.hit(i, org.notewright.analysis.facts.text.Category.WHEN) == null
                    && (text.hit(i, org.notewright.analysis.facts.text.Category.MOTION) != null || text.hit(i, org.notewright.analysis.facts.text.Category.MUSCLE) != null)) {
                return true;
            }
            colon |= text.is(i, ":");
        }
        int own = 0;
        for (int i = row.from() + 1; sided && i < row.to(); i++) {
            own += text.hit(i, org.notewright.analysis.facts.text.Category.SIDE) != null && text.token(i + 1).number() ? 1 : 0;
        }
        return own > 1;
    }

    /// @return true while the lines still look like rows of this table
    boolean covers(NoteText text, Sorted row) {
        if (!row.clause().lineStart()) {
            return false;
        }
        if (parted() && partings(text, row) > 0) {
            return true;
        }
        if (layout == Layout.BARS) {
            return false;
        }
        int words = 0;
        for (int i = row.clause().from(); i < row.to(); i++) {
            words += text.token(i).letters() ? 1 : 0;
        }
        return layout == Layout.SERIES ? words <= 12 : words <= 5 + 3 * size() && cells(text, row) != 0;
    }

    /// @return the first side where the columns are the two sides, or null
    @Nullable Side pairFirst() {
        return columns.getFirst().side();
    }

    /// @param token a value of the row
    /// @param order how many values stood before it
    /// @return its column, or null where the heading says nothing about it
    @Nullable Column at(NoteText text, Sorted row, int token, int order) {
        if (!parted() || partings(text, row) == 0) {
            return order < size() ? columns.get(order) : null;
        }
        int cell = ColumnCells.cell(text, row.clause().from(), token, layout);
        if (layout == Layout.GAPS) {
            int all = ColumnCells.cell(text, row.clause().from(), row.to() - 1, layout) + 1;
            boolean named = !label && !text.token(row.from()).number() && columns.getFirst().cell() == 0;
            int shift = named ? 1 : 0;
            if (all != cells + shift || aligned(text, row)) {
                return unaligned(text, row, token, cell);
            }
            cell -= shift;
        }
        for (var column : columns) {
            if (column.cell() == cell) {
                return column;
            }
        }
        return null;
    }

    /// @return true when every value of the row stands right below a heading
    private boolean aligned(NoteText text, Sorted row) {
        if (ColumnCells.tabbed(text, row)) {
            return false;
        }
        boolean all = true;
        for (int i = row.clause().from() + 1; all && i < row.to(); i++) {
            boolean value = text.wide(i) && (text.token(i).number() || text.any(i, "-", "<", ">", "+", "<=", ">=") || text.hit(i, Category.LEVEL) != null);
            all = !value || above(ColumnCells.x(text, i)) != null;
        }
        return all;
    }

    /// Where the row has other cells than the heading, the tabs before the value or its place in the line tell the column.
    private @Nullable Column unaligned(NoteText text, Sorted row, int token, int cell) {
        if (ColumnCells.tabbed(text, row)) {
            int at = ColumnCells.tabs(text, token);
            return columns.stream().filter(c -> c.x() == at).findFirst().orElse(null);
        }
        var above = above(ColumnCells.x(text, ColumnCells.start(text, row.clause().from(), token)));
        return above != null ? above : cell == 0 && text.token(row.from()).letters() ? null : nearest(ColumnCells.x(text, token));
    }

    /// @return true when the value stands in the cell that names the row
    boolean inLabel(NoteText text, Sorted row, int token) {
        boolean named = label || (!text.token(row.from()).number() && columns.getFirst().cell() == 0);
        return parted() && named && partings(text, row) > 0 && ColumnCells.cell(text, row.clause().from(), token, layout) == (layout == Layout.BARS
                ? ColumnCells.cell(text, row.clause().from(), row.clause().from(), layout) : 0);
    }

    /// @return the column that begins right above the cell, or null where none does
    private @Nullable Column above(int x) {
        var column = nearest(x);
        return column != null && Math.abs(column.x() - x) <= 1 ? column : null;
    }

    private @Nullable Column nearest(int x) {
        Column best = null;
        for (var column : columns) {
            best = best == null || Math.abs(column.x() - x) < Math.abs(best.x() - x) ? column : best;
        }
        return best;
    }

    private int partings(NoteText text, Sorted row) {
        return ColumnCells.cell(text, row.clause().from(), row.to() - 1, layout)
                - ColumnCells.cell(text, row.clause().from(), row.clause().from(), layout);
    }

    /// As many numbers joined by strokes or arrows as the heading has moments.
    private boolean series(NoteText text, Sorted row) {
        for (int i = row.from(); i < row.to(); i++) {
            if (text.token(i).number() && seriesAt(text, i, row.to()) == size()) {
                return true;
            }
        }
        return false;
    }

    static int seriesAt(NoteText text, int from, int to) {
        int count = 1;
        int i = from + 1;
        int blank = 0;
        boolean arrows = arrows(text, from, to);
        while (i < to && blank < 4) {
            if (text.any(i, "/", "→", "|", ",", ";")) {
                int next = text.any(i + 1, "-", "~") ? i + 2 : i + 1;
                if (!text.token(next).number()) {
                    return count;
                }
                boolean fifth = (arrows && text.is(i, "/") && !text.is(next + 1, "/")) || text.is(i, "/") && text.token(i).glued() && text.token(next).whole(5, 5) && text.token(next).glued();
                count += fifth ? 0 : 1;
                blank = 0;
                i = next + 1;
            } else if (text.token(i).number()) {
                return count;
            } else {
                blank++;
                i++;
            }
        }
        return count;
    }

    /// @return true where arrows part the moments, so that strokes are fractions: "62/100 → 24/100"
    static boolean arrows(NoteText text, int from, int to) {
        for (int i = from; i < to && !text.token(i).line(); i++) {
            if (text.is(i, "→")) {
                return true;
            }
        }
        return false;
    }

    private int cells(NoteText text, Sorted row) {
        int found = 0;
        int levels = 0;
        for (int i = row.from(); i < row.to(); i++) {
            if (text.token(i).number()) {
                found++;
                i = Math.max(i, Amount.at(text, i).to() - 1);
                while ((text.any(i + 1, "+", "-", "/") && text.token(i + 1).glued()) || (text.any(i, "+", "-", "/") && text.token(i + 1).number())) {
                    i++;
                }
            } else if (text.is(i, ",") && found < size()) {
                return -1;
            } else if (text.any(i, "nt", "n/t", "n/a", "na", "deferred", "unable", "nr")) {
                found++;
            } else {
                var level = text.hit(i, Category.LEVEL);
                levels += level != null ? 1 : 0;
                i = level != null ? level.to() - 1 : i;
            }
        }
        return found == 0 ? levels : found;
    }
}
