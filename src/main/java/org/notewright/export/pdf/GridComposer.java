package org.notewright.export.pdf;

import java.util.ArrayList;
import java.util.List;
import org.notewright.export.markup.Block;
import org.notewright.export.markup.Inline;
import org.notewright.export.pdf.page.Hairline;
import org.notewright.export.pdf.page.Mark;
import org.notewright.export.pdf.page.Strip;
import org.notewright.export.pdf.page.Tag;
import org.notewright.export.pdf.type.Line;
import org.notewright.export.pdf.type.Look;

/// Sets a table: header in bold, a hairline below each row, the header again on each page it goes on to. A row stays on
/// one page unless it is taller than [#TALLEST_ROW].
final class GridComposer {

    /// In points; more would leave too much of a page empty.
    private static final float TALLEST_ROW = 260;
    private static final float BEFORE = 8;
    private static final float AFTER = 6;
    private static final float PAD = 3;
    private static final float WIDEST_GAP = 12;
    private static final float ALL_GAPS = 84;

    private final Block.Grid grid;
    private final Column column;
    private final Tag table;
    private final float gap;
    private final float[] widths;

    /// More columns than this leave no room for a word.
    static final int MOST_COLUMNS = 16;

    GridComposer(Block.Grid grid, Column column, Tag parent) {
        this.grid = grid;
        this.column = column;
        this.table = parent.add("Table");
        this.gap = Math.min(WIDEST_GAP, ALL_GAPS / grid.columns().size());
        this.widths = ColumnWidths.of(grid, column, gap);
    }

    List<Strip> compose() {
        var header = Column.kept(row(grid.header(), "TH", Looks.CELL_HEAD));
        var strips = new ArrayList<Strip>();
        strips.add(header.getFirst().below(BEFORE));
        strips.addAll(header.subList(1, header.size()));
        for (var cells : grid.rows()) {
            for (var strip : row(cells, "TD", Looks.CELL)) {
                strips.add(strip.repeating(header));
            }
        }
        // A header without rows has nothing to stay with.
        strips.set(strips.size() - 1, strips.getLast().kept(false));
        strips.add(Strip.of(0, AFTER, List.of()));
        return strips;
    }

    private List<Strip> row(List<List<Inline>> cells, String type, Look look) {
        var rowTag = table.add("TR");
        var tags = new ArrayList<Tag>();
        var lines = new ArrayList<List<Line>>();
        int most = 1;
        for (int i = 0; i < cells.size(); i++) {
            tags.add(type.equals("TH") ? rowTag.add(type, "Column") : rowTag.add(type));
            lines.add(column.type().lines(cells.get(i), look, widths[i]));
            most = Math.max(most, lines.getLast().size());
        }
        float height = most * look.leading() + 2 * PAD;
        var strips = new ArrayList<Strip>();
        if (height <= TALLEST_ROW) {
            var marks = new ArrayList<Mark>();
            for (int i = 0; i < cells.size(); i++) {
                for (int k = 0; k < lines.get(i).size(); k++) {
                    marks.add(mark(tags.get(i), lines.get(i).get(k), look, i, PAD + k * look.leading()));
                }
            }
            strips.add(Strip.of(0, height, marks).with(new Hairline(column.x(), height, column.width())));
            return strips;
        }
        for (int k = 0; k < most; k++) {
            var marks = new ArrayList<Mark>();
            for (int i = 0; i < cells.size(); i++) {
                if (k < lines.get(i).size()) {
                    marks.add(mark(tags.get(i), lines.get(i).get(k), look, i, PAD));
                }
            }
            strips.add(Strip.of(0, look.leading(), marks));
        }
        strips.add(Strip.of(0, 2 * PAD, List.of()).with(new Hairline(column.x(), 2 * PAD, column.width())));
        return strips;
    }

    private Mark mark(Tag tag, Line line, Look look, int index, float down) {
        float x = column.x();
        for (int i = 0; i < index; i++) {
            x += widths[i] + gap;
        }
        float free = widths[index] - line.width() * look.size();
        x += switch (grid.columns().get(index)) {
            case LEFT -> 0;
            case CENTER -> free / 2;
            case RIGHT -> free;
        };
        return new Mark(tag, line, look, x, down + look.baseline());
    }
}
