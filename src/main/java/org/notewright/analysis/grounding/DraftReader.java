package org.notewright.analysis.grounding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.notewright.analysis.text.Sentences;

/// Reads a Markdown draft: headings and the "Missing" section make no claim, list marks are dropped, a table is read cell by
/// cell under its headings.
final class DraftReader {

    private final String text;
    private final PassageReader reader = new PassageReader();
    private List<List<Item>> columns = List.of();
    private boolean table;
    private boolean goal;
    private boolean silent;

    private DraftReader(String text) {
        this.text = text;
    }

    static List<Passage> read(String text) {
        var draft = new DraftReader(text);
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            draft.line(start, end);
            start = end + 1;
        }
        return draft.reader.passages();
    }

    private void line(int lineStart, int lineEnd) {
        int start = lineStart;
        int end = lineEnd;
        while (start < end && (Character.isWhitespace(text.charAt(start)) || text.charAt(start) == '\ufeff')) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (start == end) {
            table = false;
            return;
        }
        char first = text.charAt(start);
        if (first == '#' || isBoldLine(start, end)) {
            heading(text.substring(start, end).toLowerCase(Locale.ROOT));
        } else if (silent) {
            return;
        } else if (first == '|') {
            row(start, end);
        } else {
            table = false;
            prose(Bullets.skip(text, start, end), end);
        }
    }

    private boolean isBoldLine(int start, int end) {
        return end - start > 4 && text.startsWith("**", start) && (text.startsWith("**", end - 2)
                || text.startsWith("**:", end - 3)) && text.indexOf("**", start + 2) >= end - 3 && end - start < 60;
    }

    private void heading(String words) {
        goal = words.contains("goal");
        silent = words.contains("missing") || words.contains("not documented") || words.contains("to confirm")
                || words.contains("needs clarification");
        table = false;
    }

    private void prose(int start, int end) {
        reader.paragraph(goal);
        for (var sentence : Sentences.of(text, start, end)) {
            reader.read(text, sentence.start(), sentence.end(), List.of());
        }
    }

    private void row(int start, int end) {
        var cells = cells(start, end);
        if (cells.stream().allMatch(cell -> isRule(cell[0], cell[1]))) {
            return;
        }
        if (!table) {
            table = true;
            columns = cells.stream().map(cell -> ItemReader.read(text, cell[0], cell[1])).toList();
            return;
        }
        reader.paragraph(goal);
        List<Item> label = List.of();
        for (int i = 0; i < cells.size(); i++) {
            var cell = cells.get(i);
            if (cell[0] == cell[1]) {
                continue;
            }
            var heading = new ArrayList<Item>();
            if (i > 0 && i < columns.size()) {
                heading.addAll(label);
                heading.addAll(columns.get(i));
            }
            reader.read(text, cell[0], cell[1], heading);
            if (i == 0) {
                label = ItemReader.read(text, cell[0], cell[1]);
            }
        }
    }

    private List<int[]> cells(int start, int end) {
        var out = new ArrayList<int[]>();
        int from = start + 1;
        for (int i = from; i <= end; i++) {
            if ((i == end && from < end) || (i < end && text.charAt(i) == '|')) {
                int a = from;
                int b = i;
                while (a < b && Character.isWhitespace(text.charAt(a))) {
                    a++;
                }
                while (b > a && Character.isWhitespace(text.charAt(b - 1))) {
                    b--;
                }
                out.add(new int[] {a, b});
                from = i + 1;
            }
        }
        return out;
    }

    private boolean isRule(int start, int end) {
        for (int i = start; i < end; i++) {
            if (":-= ".indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }
}
