package org.notewright.export.pdf;

import org.notewright.export.markup.Block;

/// Shares the width of the page among the columns of a table: each gets its longest word, and of what is left as much as
/// it has use for.
final class ColumnWidths {

    /// Halvings; enough for a thousandth of a point.
    private static final int STEPS = 20;

    private ColumnWidths() {
    }

    /// @param gap between two columns, in points
    /// @return the width of each column, in points
    static float[] of(Block.Grid grid, Column column, float gap) {
        int count = grid.columns().size();
        float room = Math.max(column.width() - gap * (count - 1), column.width() / 4);
        var least = new float[count];
        var wanted = new float[count];
        for (int i = 0; i < count; i++) {
            least[i] = Math.min(least(grid, i, column), room);
            wanted[i] = Math.max(Math.min(wanted(grid, i, column), room), least[i]);
        }
        float leastSum = sum(least);
        float spare = room - sum(wanted);
        var widths = new float[count];
        float level = spare < 0 ? level(least, wanted, room) : room;
        for (int i = 0; i < count; i++) {
            // Where there is more room than anyone needs, an equal share of the rest keeps the columns calm.
            widths[i] = leastSum >= room ? least[i] * room / leastSum
                    : Math.clamp(level, least[i], wanted[i]) + Math.max(spare, 0) / count;
        }
        return widths;
    }

    /// The width at which wide columns are cut so that all fit: narrow ones keep what they want, none goes below its
    /// longest word.
    private static float level(float[] least, float[] wanted, float room) {
        float low = 0;
        float high = room;
        for (int step = 0; step < STEPS; step++) {
            float middle = (low + high) / 2;
            float whole = 0;
            for (int i = 0; i < least.length; i++) {
                whole += Math.clamp(middle, least[i], wanted[i]);
            }
            if (whole > room) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return low;
    }

    private static float sum(float[] values) {
        float sum = 0;
        for (float value : values) {
            sum += value;
        }
        return sum;
    }

    private static float least(Block.Grid grid, int i, Column column) {
        float widest = Math.max(column.type().longestWord(grid.header().get(i), Looks.CELL_HEAD), 1);
        for (var row : grid.rows()) {
            widest = Math.max(widest, column.type().longestWord(row.get(i), Looks.CELL));
        }
        return widest + 1;
    }

    private static float wanted(Block.Grid grid, int i, Column column) {
        float widest = column.type().natural(grid.header().get(i), Looks.CELL_HEAD);
        for (var row : grid.rows()) {
            widest = Math.max(widest, column.type().natural(row.get(i), Looks.CELL));
        }
        return widest + 1;
    }
}
