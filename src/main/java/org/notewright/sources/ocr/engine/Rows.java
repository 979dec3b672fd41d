package org.notewright.sources.ocr.engine;

import java.util.ArrayList;
import java.util.List;

/// Puts a column of labels and the column of their values together again, row by row: Tesseract reads them as two columns, one
/// after the other. Columns of running text stay apart: their lines are long.
final class Rows {

    /// Words in a label, on average at most.
    private static final double FEW_WORDS = 4;
    /// So many of the labels must have something beside them.
    private static final double NEARLY_ALL = 0.6;

    private Rows() {
    }

    /// @param lines of a page in reading order, each with at least one word
    static List<List<RawWord>> joined(List<List<RawWord>> lines) {
        var blocks = new ArrayList<List<List<RawWord>>>();
        for (var line : lines) {
            // A step up the page begins another column.
            if (blocks.isEmpty() || middle(line) < middle(blocks.getLast().getLast()) - height(line)) {
                blocks.add(new ArrayList<>());
            }
            blocks.getLast().add(line);
        }
        for (int i = blocks.size() - 2; i >= 0; i--) {
            if (join(blocks.get(i), blocks.get(i + 1))) {
                blocks.remove(i + 1);
            }
        }
        return blocks.stream().flatMap(List::stream).toList();
    }

    private static boolean join(List<List<RawWord>> left, List<List<RawWord>> right) {
        double top = middle(right.getFirst()) - height(right.getFirst());
        double bottom = middle(right.getLast()) + height(right.getLast());
        var beside = left.stream().filter(line -> middle(line) > top && middle(line) < bottom).toList();
        long matched = beside.stream().filter(line -> partner(line, right) >= 0).count();
        double words = beside.stream().mapToInt(List::size).average().orElse(Double.MAX_VALUE);
        boolean labels = matched > 0 && beside.stream().anyMatch(line -> partner(line, right) >= 0
                && line.getLast().text().endsWith(":"));
        if (words > FEW_WORDS || !(labels || (beside.size() >= 2 && matched >= NEARLY_ALL * beside.size()))) {
            return false;
        }
        var rows = new ArrayList<List<RawWord>>(left);
        var alone = new ArrayList<>(right);
        for (int i = 0; i < rows.size(); i++) {
            int partner = partner(rows.get(i), alone);
            if (partner >= 0) {
                rows.set(i, together(rows.get(i), alone.remove(partner)));
            }
        }
        for (var line : alone) {
            insert(rows, line);
        }
        left.clear();
        left.addAll(rows);
        return true;
    }

    private static void insert(List<List<RawWord>> rows, List<RawWord> line) {
        int at = rows.size();
        while (at > 0 && middle(rows.get(at - 1)) > middle(line)) {
            at--;
        }
        rows.add(at, line);
    }

    /// The line to the right on the same row, -1 where there is none.
    private static int partner(List<RawWord> line, List<List<RawWord>> others) {
        for (int i = 0; i < others.size(); i++) {
            var other = others.get(i);
            if (Math.abs(middle(line) - middle(other)) < Math.min(height(line), height(other)) / 2
                    && other.getFirst().left() > line.getLast().right()) {
                return i;
            }
        }
        return -1;
    }

    private static List<RawWord> together(List<RawWord> left, List<RawWord> right) {
        var row = new ArrayList<>(left);
        row.addAll(right);
        return row;
    }

    private static double middle(List<RawWord> line) {
        return line.stream().mapToDouble(word -> (word.top() + word.bottom()) / 2.0).average().orElse(0);
    }

    private static double height(List<RawWord> line) {
        return line.stream().mapToDouble(word -> word.bottom() - word.top()).max().orElse(0);
    }
}
