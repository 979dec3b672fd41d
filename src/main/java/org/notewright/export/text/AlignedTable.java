package org.notewright.export.text;

import java.util.ArrayList;
import java.util.List;
import org.notewright.export.markup.Block;
import org.notewright.export.markup.Inline;

/// A table as lines of text, its columns aligned by blanks.
final class AlignedTable {

    private static final String GAP = "  ";

    private AlignedTable() {
    }

    static List<String> lines(Block.Grid grid) {
        var rows = new ArrayList<List<String>>();
        rows.add(cells(grid.header()));
        grid.rows().forEach(row -> rows.add(cells(row)));
        var widths = new int[grid.columns().size()];
        for (var row : rows) {
            for (int i = 0; i < row.size(); i++) {
                widths[i] = Math.max(widths[i], length(row.get(i)));
            }
        }
        return rows.stream().map(row -> line(row, widths, grid.columns())).toList();
    }

    private static List<String> cells(List<List<Inline>> row) {
        return row.stream().map(cell -> PlainText.join(cell).replace('\n', ' ').strip()).toList();
    }

    private static String line(List<String> row, int[] widths, List<Block.Align> columns) {
        var line = new StringBuilder();
        for (int i = 0; i < row.size(); i++) {
            int free = widths[i] - length(row.get(i));
            int left = switch (columns.get(i)) {
                case LEFT -> 0;
                case CENTER -> free / 2;
                case RIGHT -> free;
            };
            line.append(i == 0 ? "" : GAP).append(" ".repeat(left)).append(row.get(i)).append(" ".repeat(free - left));
        }
        return line.toString().stripTrailing();
    }

    private static int length(String cell) {
        return cell.codePointCount(0, cell.length());
    }
}
