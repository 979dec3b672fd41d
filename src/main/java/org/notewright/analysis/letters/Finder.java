package org.notewright.analysis.letters;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.notewright.analysis.text.WrittenDate;
import org.notewright.clinical.Span;

/// A letter with its labels, dates and found fields: what the readers of single fields share.
final class Finder {

    /// Labels that end a value even in the middle of a line without a colon, where a scan lost its columns.
    private static final Set<String> CUTTING = Set.of("auth", "dob", "member", "approved", "requested", "end", "start", "npi", "phone", "fax", "claim", "cell", "bill");
    private static final Pattern COMPACT = Pattern.compile("(?<!\\d)(0[1-9]|1[0-2])([0-2]\\d|3[01])(20\\d\\d)(?!\\d)");

    /// Two days of a span with nothing but a hyphen between them: a blank in its place keeps every index.
    private static final Pattern SPAN = Pattern.compile("(\\d/\\d{2,4})[-–](\\d{1,2}/\\d)");

    private static final Pattern COMPOUND = Pattern.compile("(?m)(?<![\\w/])([A-Z][A-Za-z .#]{1,24}(?:\\s?/\\s?[A-Za-z][A-Za-z .#]{1,24}){1,2})(?::[ \\t]{0,20}|[ \\t]{2,40})(\\S[^\\n/]{0,40}(?: / [^\\n/]{1,40}| / [\\d/]{6,10}){1,2}|\\S[^\\n]{0,40} / [^\\n]{1,40}?)(?=[ \\t]{3}|[ \\t]*$)");

    private static final int MOST_COLUMNS = 12;

    final Page page;
    final List<Labels.Label> labels;
    final Tables tables;
    private final Map<Integer, Tables.Column> columns = new HashMap<>();
    final List<WrittenDate> dates;
    final List<LetterField> fields = new ArrayList<>();
    final List<LetterProblem> problems = new ArrayList<>();

    Finder(String text) {
        page = new Page(text);
        tables = new Tables(page);
        tables.columns().forEach(c -> columns.putIfAbsent(c.head().start(), c));
        labels = withHeads(Labels.in(page), tables);
        dates = WrittenDate.in(SPAN.matcher(text).replaceAll("$1 $2"));
    }

    /// The heads of columns are labels too; their values stand below.
    private static List<Labels.Label> withHeads(List<Labels.Label> labels, Tables tables) {
        var out = new ArrayList<>(labels);
        var heads = new java.util.TreeMap<Integer, Integer>();
        tables.columns().forEach(c -> heads.put(c.head().start(), c.head().end()));
        out.removeIf(l -> {
            var head = heads.floorEntry(l.start());
            return head != null && l.start() < head.getValue();
        });
        for (var column : tables.columns()) {
            if (!column.field().isEmpty()) {
                int value = column.rows().isEmpty() ? column.head().end() : column.rows().getFirst().cell().start();
                out.add(new Labels.Label(column.field(), column.head().start(), value, true, true));
            }
        }
        out.addAll(compound(tables.page()));
        out.sort(java.util.Comparator.comparingInt(Labels.Label::start));
        return List.copyOf(out);
    }

    /// "Patient name / date of birth    Ann Lee / 4/17/58": as many values as labels, in their order.
    private static List<Labels.Label> compound(Page page) {
        var out = new ArrayList<Labels.Label>();
        var m = COMPOUND.matcher(page.text());
        while (m.find()) {
            var heads = m.group(1).split("\\s?/\\s?", -1);
            var values = m.group(2).split(" / ", -1);
            int at = m.start(2);
            for (int i = 0; heads.length == values.length && i < heads.length; i++) {
                var field = Labels.fieldOf(heads[i]);
                if (!field.isEmpty()) {
                    out.add(new Labels.Label(field, m.start(1) + i, at, true, true));
                }
                at += values[i].length() + " / ".length();
            }
        }
        return out;
    }

    /// @return the column under the head at this place, or null
    Tables.@Nullable Column column(int head) {
        return columns.get(head);
    }

    List<Labels.Label> of(String field) {
        return labels.stream().filter(l -> l.field().equals(field)).toList();
    }

    /// @return the value of a label: to the next label or column, or the line below where nothing stands beside it
    Span cell(Labels.Label label) {
        var column = column(label.start());
        if (column != null) {
            return column.rows().isEmpty() ? new Span(label.value(), label.value()) : column.rows().getFirst().cell();
        }
        int end = page.cellEnd(label.value());
        for (int i = after(label.value()); i < labels.size() && labels.get(i).start() < end; i++) {
            var next = labels.get(i);
            boolean cuts = next.strong() || next.opens() || CUTTING.contains(next.field());
            if (cuts && next.start() > label.start()) {
                end = next.start();
            }
        }
        int from = label.value();
        while (from < end && ".,;:'’‘~-_* ".indexOf(page.text().charAt(from)) >= 0) {
            from++;
        }
        var beside = page.trim(Math.min(from, end), end);
        return beside.length() > 0 ? beside : below(label);
    }

    /// @return the index of the first label at or behind a place; labels stand in the order of the page
    private int after(int at) {
        int low = 0;
        int high = labels.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (labels.get(middle).start() < at) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// A form that prints its labels above the values: the cell of the next line in the same place of the row.
    private Span below(Labels.Label label) {
        int line = page.lineStart(label.start());
        int column = 0;
        for (int at = line; page.cellEnd(at) < label.start() && column < MOST_COLUMNS; at = skip(page.cellEnd(at))) {
            column++;
        }
        int next = page.lineEnd(label.start()) + 1;
        int from = next;
        for (int i = 0; i < column && from < page.text().length(); i++) {
            int end = page.cellEnd(from);
            from = end < page.lineEnd(from) ? skip(end) : page.lineEnd(from);
        }
        if (next >= page.text().length()) {
            return new Span(label.value(), label.value());
        }
        boolean labelled = labels.stream().anyMatch(l -> l.start() >= next && l.start() < page.lineEnd(next) && l.strong());
        return labelled ? new Span(label.value(), label.value()) : page.trim(from, page.cellEnd(from));
    }

    private int skip(int at) {
        int i = at;
        while (i < page.text().length() && " |\t".indexOf(page.text().charAt(i)) >= 0) {
            i++;
        }
        return i;
    }

    String in(Span span) {
        return span.in(page.text());
    }

    /// @return the date that begins at the index (a few signs of punctuation allowed), or null
    @Nullable WrittenDate dateAt(int at, int slack) {
        return dates.stream().filter(d -> d.span().start() >= at && d.span().start() <= at + slack).findFirst().orElseGet(() -> compactAt(at, slack));
    }

    private @Nullable WrittenDate compactAt(int at, int slack) {
        var m = COMPACT.matcher(page.text()).region(at, Math.min(page.text().length(), at + slack + 8));
        return m.find() ? compact(m) : null;
    }

    private static @Nullable WrittenDate compact(java.util.regex.Matcher m) {
        var iso = m.group(3) + "-" + m.group(1) + "-" + m.group(2);
        var date = WrittenDate.in(iso);
        return date.isEmpty() ? null : new WrittenDate(new Span(m.start(), m.end()), date.getFirst().date(), false);
    }

    /// @return the first dates behind labels of a field
    @Nullable WrittenDate dated(String field) {
        for (var label : of(field)) {
            var cell = cell(label);
            var date = dateAt(cell.start(), field.equals("date") ? 3 : 6);
            if (date != null && date.span().start() <= cell.end()) {
                return date;
            }
        }
        return null;
    }

    void put(String name, String value, Span span) {
        fields.add(new LetterField(name, value, span));
    }

    void put(String name, @Nullable WrittenDate date) {
        if (date == null) {
            return;
        }
        LocalDate day = date.date();
        if (day == null) {
            problems.add(new LetterProblem(name, date.span(), "no calendar has such a day"));
        } else {
            put(name, day.toString(), date.span());
        }
    }

    boolean has(String name) {
        return fields.stream().anyMatch(f -> f.name().equals(name));
    }

    @Nullable LetterField first(String name) {
        return fields.stream().filter(f -> f.name().equals(name)).findFirst().orElse(null);
    }

    /// @return true on the line of another insurance, or below its heading
    boolean secondary(int at) {
        int from = Math.max(0, page.lineStart(at) - 240);
        var before = page.text().substring(from, at).toLowerCase(java.util.Locale.ROOT);
        int second = Math.max(before.lastIndexOf("secondary"), Math.max(before.lastIndexOf("2nd ins"), before.lastIndexOf("supplemental")));
        return second >= 0 && before.lastIndexOf("primary") < second && !before.substring(second).contains("\n\n")
                && before.substring(second).chars().filter(c -> c == '\n').count() < 3;
    }

    /// Only its sizes.
    @Override public String toString() {
        return "Finder[" + fields.size() + "]";
    }
}
