package org.notewright.analysis.letters;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.notewright.clinical.Span;

/// Rows of labels with their values in the rows below: forms that print the label above the value, and tables. A value
/// belongs to the head it stands under; where a scan moved the columns and the counts agree, to the head of the same number.
final class Tables {

    private static final Pattern CELL = Pattern.compile("[^\\s|](?:[^\\t\\n|]*?[^\\s|])??(?=\\s{2,}|\\s*[|\\t]|\\s*$)");
    private static final Pattern NO_HEAD = Pattern.compile("\\d{2,}|:\\s*\\S|[$]|\\w{6,}\\.\\s|,\\s(?:MD|DO|PT|OT|NP|DPM)\\b|\\bDEMO\\b|^\\W+$|[a-z], [a-z]");
    private static final Pattern ICD = Pattern.compile("(?i)icd-?\\s?10(?:-cm)?|\\([^)]*\\)");
    /// Heads of columns that are no field of ours.
    private static final Pattern WORD = Pattern.compile("(?i).*\\b(ln|line|proc|code|codes|cpt|hcpcs|description|units?|un|qty|quantity|billed|charged?|charges|allowed|paid|denied|mod|modifier|rsn|reason|rmk|"
            + "remarks?|grp|group|sex|gender|employer|occupation|service|earlier|previous|prior|total|name|telephone|coins|deduct|copay|adj|submitted|frequency|freq|relationship|"
            + "address|therapist|network|question|answer|type|diagnosis|dx|subscriber|department|acct|account|adjuster|age|language|now|status|pcp|signature|date|phone|number|no|id)\\b.*");
    private static final int LONGEST_HEAD = 44;
    private static final int MOST_ROWS = 14;

    private final Page page;
    private final List<Column> columns = new ArrayList<>();

    Tables(Page page) {
        this.page = page;
        var lines = page.lines();
        for (int i = 0; i + 1 < lines.size(); i++) {
            var heads = heads(cells(lines.get(i)));
            if (heads.size() > 1) {
                read(heads, lines, i);
            }
        }
    }

    /// @param field of the head, "" where it is none of ours
    /// @param head  its words
    /// @param rows  what stands below, top first
    record Column(String field, Span head, List<Row> rows) {

        /// Its field only.
        @Override public String toString() {
            return "Column[" + field + "]";
        }
    }

    /// @param label the first words of this row
    record Row(String label, Span cell) {

        /// Its place only.
        @Override public String toString() {
            return "Row[" + cell + "]";
        }
    }

    Page page() {
        return page;
    }

    List<Column> columns() {
        return columns;
    }

    List<Span> cells(Span line) {
        var out = new ArrayList<Span>();
        var m = CELL.matcher(page.text()).region(line.start(), line.end());
        while (m.find()) {
            out.add(new Span(m.start(), m.end()));
        }
        return out;
    }

    /// @return the cells where they all may be heads and most are labels, else none
    private List<Span> heads(List<Span> cells) {
        int known = 0;
        int ours = 0;
        for (var cell : cells) {
            var words = ICD.matcher(cell.in(page.text())).replaceAll(" ").strip();
            if (words.length() > LONGEST_HEAD || NO_HEAD.matcher(words).find() || words.endsWith(":") && words.length() < 3) {
                return List.of();
            }
            boolean field = !Labels.fieldOf(words).isEmpty();
            ours += field ? 1 : 0;
            known += field || WORD.matcher(words).matches() ? 1 : 0;
        }
        return ours > 0 && known * 10 >= cells.size() * 6 ? cells : List.of();
    }

    private void read(List<Span> heads, List<Span> lines, int at) {
        var rows = new ArrayList<List<Row>>();
        heads.forEach(_ -> rows.add(new ArrayList<>()));
        int next = at + 1;
        if (next < lines.size() && lines.get(next).in(page.text()).matches("[\\s_=-]*")) {
            next++;
        }
        for (int i = next; i < lines.size() && i < next + MOST_ROWS; i++) {
            var cells = cells(lines.get(i));
            boolean labelled = cells.size() == heads.size() && cells.size() > 1 && heads(cells).size() > 1;
            if (cells.isEmpty() || labelled || prose(cells)) {
                break;
            }
            row(heads, rows, split(heads, cells));
        }
        if (rows.stream().allMatch(List::isEmpty)) {
            return;
        }
        for (int i = 0; i < heads.size(); i++) {
            columns.add(new Column(Labels.fieldOf(heads.get(i).in(page.text())), heads.get(i), List.copyOf(rows.get(i))));
        }
    }

    private boolean prose(List<Span> cells) {
        return cells.size() == 1 && cells.getFirst().length() > 66;
    }

    /// A cell that runs on into the next column with one blank between is cut where the next head begins.
    private List<Span> split(List<Span> heads, List<Span> cells) {
        var out = new ArrayList<Span>();
        for (var cell : cells) {
            int from = cell.start();
            int line = page.lineStart(from);
            for (var head : heads) {
                int at = line + column(head.start());
                if (at > from + 1 && at < cell.end() && page.text().charAt(at - 1) == ' ' && page.text().charAt(at) != ' ' && cells.size() < heads.size()) {
                    out.add(page.trim(from, at));
                    from = at;
                }
            }
            out.add(new Span(from, cell.end()));
        }
        return out;
    }

    private void row(List<Span> heads, List<List<Row>> rows, List<Span> cells) {
        int first = column(heads.getFirst().start());
        boolean left = cells.size() > 1 && column(cells.getFirst().end()) <= first;
        boolean named = left || cells.size() == heads.size() + 1 && column(cells.getFirst().start()) < first;
        var label = cells.getFirst().in(page.text());
        var values = named ? cells.subList(1, cells.size()) : cells;
        boolean counted = values.size() == heads.size();
        for (int i = 0; i < values.size(); i++) {
            rows.get(counted ? i : nearest(heads, values.get(i))).add(new Row(label, values.get(i)));
        }
    }

    private int nearest(List<Span> heads, Span cell) {
        int best = 0;
        int least = Integer.MAX_VALUE;
        int start = column(cell.start());
        int end = start + cell.length();
        for (int i = 0; i < heads.size(); i++) {
            int from = column(heads.get(i).start());
            int to = from + heads.get(i).length();
            int apart = Math.max(from, start) < Math.min(to, end) ? -Math.min(to, end) + Math.max(from, start) : Math.min(Math.abs(start - to), Math.abs(from - end));
            if (apart < 0 && start == from) {
                apart = Integer.MIN_VALUE;
            }
            if (apart < least) {
                least = apart;
                best = i;
            }
        }
        return best;
    }

    private int column(int at) {
        return at - page.lineStart(at);
    }

    /// Only its size.
    @Override public String toString() {
        return "Tables[" + columns.size() + "]";
    }
}
