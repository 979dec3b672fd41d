package org.notewright.sources.intake.markup;

import java.util.ArrayList;
import java.util.List;

/// The row of a table that is being read.
final class TableRows {

    private static final String BETWEEN_CELLS = " | ";
    private static final String IN_CELL = " / ";

    /// A cell with more paragraphs than this lays out a page rather than a table.
    private static final int PARAGRAPHS = 3;

    private final List<List<String>> cells = new ArrayList<>();
    private List<String> cell = new ArrayList<>();

    void startRow() {
        cells.clear();
        cell = new ArrayList<>();
    }

    /// A paragraph of the open cell.
    void add(String line) {
        line.lines().map(String::strip).filter(part -> !part.isEmpty()).forEach(cell::add);
    }

    void endCell() {
        cells.add(cell);
        cell = new ArrayList<>();
    }

    /// One line with the cells between bars; the paragraphs one after another where the table only arranges them.
    List<String> endRow() {
        if (!cell.isEmpty()) {
            endCell();
        }
        while (!cells.isEmpty() && cells.getLast().isEmpty()) {
            cells.removeLast();
        }
        var filled = cells.stream().filter(words -> !words.isEmpty()).count();
        List<String> lines;
        if (filled <= 1 && cells.size() == 1 || cells.stream().anyMatch(words -> words.size() > PARAGRAPHS)) {
            lines = cells.stream().flatMap(List::stream).toList();
        } else {
            lines = filled == 0 ? List.of()
                    : List.of(String.join(BETWEEN_CELLS, cells.stream().map(words -> String.join(IN_CELL, words)).toList()));
        }
        startRow();
        return lines;
    }
}
