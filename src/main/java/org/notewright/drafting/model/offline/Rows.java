package org.notewright.drafting.model.offline;

import java.util.List;
import java.util.stream.Collectors;

/// Rows of a Markdown table.
final class Rows {

    private Rows() {
    }

    static String of(List<String> cells) {
        return cells.stream().map(Rows::cell).collect(Collectors.joining(" | ", "| ", " |"));
    }

    static String of(String... cells) {
        return of(List.of(cells));
    }

    private static String cell(String text) {
        return Wording.oneLine(text).replace("|", "/");
    }
}
