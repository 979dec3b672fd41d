package org.notewright.export.markup;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/// Reads a pipe table.
final class GridReader {

    private GridReader() {
    }

    static Block.Grid read(TableBlock table) {
        var columns = new ArrayList<Block.Align>();
        var header = new ArrayList<List<Inline>>();
        var rows = new ArrayList<List<List<Inline>>>();
        for (var part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (var row = part.getFirstChild(); row != null; row = row.getNext()) {
                if (part instanceof TableHead) {
                    header.addAll(cells(row, columns));
                } else {
                    rows.add(cells(row, null));
                }
            }
        }
        return new Block.Grid(columns, header, rows);
    }

    private static List<List<Inline>> cells(Node row, @Nullable List<Block.Align> columns) {
        var cells = new ArrayList<List<Inline>>();
        for (var node = row.getFirstChild(); node != null; node = node.getNext()) {
            cells.add(InlineReader.read(node));
            if (columns != null && node instanceof TableCell cell) {
                columns.add(align(cell.getAlignment()));
            }
        }
        return cells;
    }

    private static Block.Align align(TableCell.@Nullable Alignment alignment) {
        return switch (alignment) {
            case null -> Block.Align.LEFT;
            case LEFT -> Block.Align.LEFT;
            case CENTER -> Block.Align.CENTER;
            case RIGHT -> Block.Align.RIGHT;
        };
    }
}
