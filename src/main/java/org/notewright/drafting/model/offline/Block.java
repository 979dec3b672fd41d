package org.notewright.drafting.model.offline;

import java.util.ArrayList;
import java.util.List;

/// Lines of a draft that stand together: a paragraph, a list or a table.
final class Block {

    private final String head;
    private final List<Entry> entries;
    private final List<Entry> after = new ArrayList<>();

    private Block(String head, List<Entry> entries) {
        this.head = head;
        this.entries = new ArrayList<>(entries);
    }

    static Block lines(List<Entry> entries) {
        return new Block("", entries);
    }

    /// @param columns headings of the columns
    /// @param rows    each with its bars
    static Block table(List<String> columns, List<Entry> rows) {
        return new Block(Rows.of(columns) + "\n" + "|" + " --- |".repeat(columns.size()), rows);
    }

    boolean isTable() {
        return !head.isEmpty();
    }

    /// Head and rule of a table, or empty.
    String head() {
        return head;
    }

    List<Entry> entries() {
        return entries;
    }

    /// Lines that took the place of rows.
    List<Entry> after() {
        return after;
    }

    @Override public String toString() {
        return "Block[" + entries.size() + "]";
    }
}
