package org.notewright.analysis.grounding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.notewright.analysis.text.Sentences;

/// Reads a Markdown draft: headings and the "Missing" section make no claim, list marks are dropped, a table is read cell by
/// cell under its headings.
final class DraftReader {

    private static final int NO_LIST = -1;
    private static final int LABEL = 40;

    private final String text;
    private final PassageReader reader;
    private final KnownDays days;
    private List<List<Item>> columns = List.of();
    private boolean table;
    private boolean goal;
    private boolean silent;
    private boolean leadGoal;
    private int indent = NO_LIST;
    private int rows;

    private DraftReader(String text, Initialisms initialisms, KnownDays days) {
        this.text = text;
        this.days = days;
        this.reader = new PassageReader(initialisms, days);
    }

    static List<Passage> read(String text, Initialisms initialisms, KnownDays days) {
        var draft = new DraftReader(SoftBreaks.join(text), initialisms, days);
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
        } else if (silent || isMissing(start, end)) {
            return;
        } else if (first == '|') {
            row(start, end);
        } else {
            table = false;
            int words = Bullets.skip(text, start, end);
            lead(words > start, start - lineStart);
            prose(words, end);
            if (isLead(end)) {
                indent = words > start ? start - lineStart : NO_LIST;
                leadGoal = reader.lastNames("goal");
            }
        }
    }

    /// A list belongs to the line that ends with a colon above it: "Short-term goals (3 wks):".
    private void lead(boolean bullet, int at) {
        if (!bullet || at <= indent) {
            indent = NO_LIST;
            leadGoal = false;
        }
    }

    private boolean isLead(int end) {
        int last = end - 1;
        while (last > 0 && "*_".indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        return text.charAt(last) == ':';
    }

    private boolean isBoldLine(int start, int end) {
        return end - start > 4 && text.startsWith("**", start) && (text.startsWith("**", end - 2)
                || text.startsWith("**:", end - 3)) && end - start < 60
                && text.indexOf("**", start + 2, end) >= end - 3;
    }

    /// "**Missing:** payer, age": a line under its own heading of what is missing.
    private boolean isMissing(int start, int end) {
        int words = Bullets.skip(text, start, end);
        return text.startsWith("**", words) && text.regionMatches(true, words + 2, "missing", 0, 7);
    }

    private void heading(String words) {
        indent = NO_LIST;
        leadGoal = false;
        goal = words.contains("goal");
        silent = words.contains("missing") || words.contains("not documented") || words.contains("to confirm")
                || words.contains("needs clarification");
        table = false;
    }

    private void prose(int start, int end) {
        reader.paragraph(goal || leadGoal);
        int from = label(start, end);
        var heading = from > start ? ItemReader.read(text, start, from) : List.<Item>of();
        for (var sentence : Sentences.of(text, from, end)) {
            reader.read(text, sentence.start(), sentence.end(), heading);
        }
    }

    /// "**Function.** She walks": the bold words are the heading of their line.
    private int label(int start, int end) {
        int close = end - start > 2 && text.startsWith("**", start) ? text.indexOf("**", start + 2, end) : -1;
        if (close < 0 || close + 2 >= end || close - start > LABEL || text.charAt(close - 1) != '.') {
            return start;
        }
        return text.substring(start, close).chars().anyMatch(Character::isDigit) ? start : close + 2;
    }

    /// The first cells of a table that count its rows, 1, 2, 3, say nothing of the patient.
    private boolean isRowNumber(int[] cell) {
        var words = text.substring(cell[0], cell[1]);
        return words.equals(String.valueOf(rows)) || words.equals(rows + ".");
    }

    private void row(int start, int end) {
        var cells = Cells.of(text, start, end);
        if (Cells.isRule(text, cells)) {
            return;
        }
        if (!table) {
            table = true;
            rows = 0;
            columns = cells.stream().map(cell -> days.meet(ItemReader.read(text, cell[0], cell[1]), true)).toList();
            return;
        }
        reader.paragraph(goal);
        rows++;
        List<Item> label = List.of();
        Dim rowUnit = null;
        var scale = "";
        for (int i = 0; i < cells.size(); i++) {
            var cell = cells.get(i);
            if (cell[0] == cell[1] || (i == 0 && isRowNumber(cell))) {
                continue;
            }
            if (i > 0 && i < columns.size() && Cells.isOrder(columns.get(i), text.substring(cell[0], cell[1]))) {
                continue;
            }
            var heading = new ArrayList<Item>();
            if (i > 0 && i < columns.size()) {
                heading.addAll(Cells.context(columns.getFirst()));
                heading.addAll(goal && Cells.isTimed(columns.get(i)) ? Cells.withoutGoal(label) : label);
                heading.addAll(columns.get(i));
            }
            var own = ItemReader.read(text, cell[0], cell[1]);
            if (i > 0 && Cells.isUnit(own)) {
                rowUnit = Cells.unit(own, own);
                scale = Cells.scale(own);
                continue;
            }
            var unit = i > 0 && i < columns.size() ? Cells.unit(label, columns.get(i)) : null;
            reader.paragraph(goal && !(i < columns.size() && Cells.isTimed(columns.get(i))));
            reader.read(text, Bullets.box(text, cell[0], cell[1]), cell[1], heading, unit == null ? rowUnit : unit, scale);
            if (goal && i > 0 && i < columns.size() && Cells.isGoal(columns.get(i))) {
                label = Cells.joined(label, Cells.words(own));
            }
            if (i == 0) {
                label = Cells.label(own);
            } else if (Cells.isSide(own)) {
                label = Cells.joined(label, own);
            }
        }
    }
}
