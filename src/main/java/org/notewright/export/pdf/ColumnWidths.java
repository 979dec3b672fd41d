package org.notewright.export.pdf;

import org.notewright.export.markup.Block;

/// Shares the width of the page among the columns of a table: each gets its longest word, and of what is left as much as
/// it has use for.
final class ColumnWidths {

    private ColumnWidths() {
    }

    /// @param gap between two columns, in points
    /// @return the width of each column, in points
    static float[] of(Block.Grid grid, Column column, float gap) {
        int count = grid.columns().size();
        float room = Math.max(column.width() - gap * (count - 1), column.width() / 4);
        var least = new float[count];
        var wanted = new float[count];
        float leastSum = 0;
        float moreSum = 0;
        for (int i = 0; i < count; i++) {
            least[i] = Math.min(least(grid, i, column), room);
            wanted[i] = Math.max(Math.min(wanted(grid, i, column), room), least[i]);
            leastSum += least[i];
            moreSum += wanted[i] - least[i];
        }
        var widths = new float[count];
        for (int i = 0; i < count; i++) {
            if (leastSum >= room) {
                widths[i] = least[i] * room / leastSum;
            } else if (moreSum >= room - leastSum) {
                widths[i] = least[i] + (wanted[i] - least[i]) * (room - leastSum) / moreSum;
            } else {
                // More room than anyone needs: an equal share of the rest keeps the columns calm.
                widths[i] = wanted[i] + (room - leastSum - moreSum) / count;
            }
        }
        return widths;
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
