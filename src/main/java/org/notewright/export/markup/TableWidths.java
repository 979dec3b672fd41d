package org.notewright.export.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Widens the header of a pipe table to its widest row, because GitHub's rule would drop the cells beyond it
/// (GitHub Flavored Markdown 0.29, section 4.10: "the excess is ignored") and a chart may lose nothing.
final class TableWidths {

    private static final Pattern DELIMITER_CELL = Pattern.compile(":?-+:?");
    private static final Pattern PIPE = Pattern.compile("\\|");

    private TableWidths() {
    }

    static List<String> even(List<String> lines) {
        var even = new ArrayList<>(lines);
        for (int i = 1; i < even.size(); i++) {
            var delimiter = even.get(i);
            if (!isDelimiter(delimiter)) {
                continue;
            }
            int columns = cells(delimiter);
            if (cells(even.get(i - 1)) != columns) {
                continue;
            }
            int widest = columns;
            int row = i + 1;
            for (; row < even.size() && even.get(row).indexOf('|') >= 0; row++) {
                widest = Math.max(widest, cells(even.get(row)));
            }
            if (widest > columns) {
                even.set(i - 1, closed(even.get(i - 1)) + "   |".repeat(widest - columns));
                even.set(i, closed(delimiter) + " --- |".repeat(widest - columns));
            }
            i = row - 1;
        }
        return even;
    }

    private static boolean isDelimiter(String line) {
        var text = line.strip();
        if (text.indexOf('|') < 0) {
            return false;
        }
        var inner = text.substring(text.startsWith("|") ? 1 : 0);
        for (var cell : PIPE.splitAsStream(inner).toList()) {
            if (!DELIMITER_CELL.matcher(cell.strip()).matches()) {
                return false;
            }
        }
        return true;
    }

    private static String closed(String line) {
        var text = line.stripTrailing();
        return endsOpen(text) ? text + " |" : text;
    }

    private static boolean endsOpen(String text) {
        return !text.endsWith("|") || text.endsWith("\\|");
    }

    private static int cells(String line) {
        var text = line.strip();
        int pipes = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\\') {
                i++;
            } else if (text.charAt(i) == '|') {
                pipes++;
            }
        }
        int outer = (text.startsWith("|") ? 1 : 0) + (text.length() > 1 && !endsOpen(text) ? 1 : 0);
        return pipes + 1 - outer;
    }
}
