package org.notewright.analysis.facts;

import org.jspecify.annotations.Nullable;
import org.notewright.analysis.facts.text.NoteText;

/// Where a number stands in the table row that is being read.
final class TableRow {

    private final NoteText text;
    private @Nullable Columns columns;
    private Sorted row = new Sorted(new Clause(0, 0, true, true, false), 0, null, false, "", null);
    private int order;

    TableRow(NoteText text) {
        this.text = text;
    }

    void open(Sorted next, @Nullable Columns heading) {
        row = next;
        columns = heading;
        order = 0;
    }

    void next() {
        order++;
    }

    boolean inside() {
        return columns != null;
    }

    boolean series() {
        return columns != null && columns.layout() == Columns.Layout.SERIES;
    }

    /// @return true where strokes part the moments, so that "14/11" is no fraction
    boolean strokes() {
        return series() && !Columns.arrows(text, row.from(), row.to());
    }

    /// @param since how many values of its test came before, which counts in a series
    @Nullable Column at(int token, int since) {
        return columns == null ? null : columns.at(text, row, token, series() ? since : order);
    }

    /// @return true for numbers in the row's name and in columns of norms and changes
    boolean ignored(int token) {
        if (columns == null || !columns.parted()) {
            return false;
        }
        var column = columns.at(text, row, token, order);
        return columns.inLabel(text, row, token) || (column != null && column.skip());
    }

    /// @return the side of the whole table, or null
    @Nullable Side side() {
        return columns == null ? null : columns.topic().side();
    }
}
