package org.notewright.drafting.model.offline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.notewright.analysis.facts.When;
import org.notewright.clinical.Span;

/// Measures by side and day: a row a measure, a column a day (or earlier and today, where there is one day), the goal last.
final class MeasureTable {

    /// Fewer rows read better as sentences.
    private static final int FEWEST_ROWS = 3;
    private static final int MOST_DAYS = 7;
    private static final String EARLIER = "Earlier";
    private static final String GOAL = "Goal";
    /// What may stand in a clause besides the values a table shows, without being lost.
    private static final Pattern NOTHING_LEFT = Pattern.compile("(?i)(?:\\b(?:[ap]?rom|mmt|strength|grip|active|passive|right|left"
            + "|r|l|b|and|then|today|now|current|currently|deg|degrees|sec|seconds|ie|eval|at eval|initial|last|at|was|were|is|from|prior|to|the|in"
            + "|evaluation|lb|lbs|pain|pn|of)\\b|[^\\p{L}\\p{N}])+");

    /// One row as it grows.
    private static final class Row {
        private final Measured first;
        private final Map<String, Set<String>> cells = new LinkedHashMap<>();
        private final Set<Said> carries = new LinkedHashSet<>();

        Row(Measured first) {
            this.first = first;
        }
    }

    private final Case sources;
    private final boolean byDay;

    MeasureTable(Case sources) {
        this.sources = sources;
        this.byDay = sources.notes().stream().map(Note::date).distinct().count() > 1;
    }

    /// @param notes  whose values it shows
    /// @param which  the values it shows
    /// @param always whether even one row is a table
    Optional<Block> of(List<Note> notes, Predicate<Measured> which, boolean always) {
        var rows = new TreeMap<String, Row>(Comparator.naturalOrder());
        var order = new ArrayList<Row>();
        for (var note : notes) {
            for (var fact : note.facts().facts()) {
                var measured = Measured.of(fact, note.text()).filter(which).orElse(null);
                if (measured != null) {
                    var row = rows.computeIfAbsent(measured.key(), _ -> {
                        var fresh = new Row(measured);
                        order.add(fresh);
                        return fresh;
                    });
                    put(row, note, measured);
                }
            }
        }
        order.removeIf(row -> row.cells.isEmpty() || row.cells.keySet().equals(Set.of(GOAL)));
        if (order.isEmpty() || (!always && order.size() < FEWEST_ROWS)) {
            return Optional.empty();
        }
        order.sort(Comparator.comparingInt(row -> row.first.kind()));
        tell(notes, which, order);
        return Optional.of(table(order, columns(notes, order)));
    }

    private void put(Row row, Note note, Measured measured) {
        var column = switch (measured.when()) {
            case GOAL -> GOAL;
            case PRIOR -> EARLIER;
            case CURRENT, BEST, WORST -> day(note);
        };
        boolean repeated = column.equals(EARLIER) && byDay && row.cells.values().stream().anyMatch(c -> c.contains(measured.value()));
        var said = sources.saidAt(note.label(), measured.fact().span().start());
        if (!repeated) {
            row.cells.computeIfAbsent(column, _ -> new LinkedHashSet<>()).add(measured.value());
        }
        if (said != null) {
            row.carries.add(said);
        }
    }

    private String day(Note note) {
        if (!byDay) {
            return "Today";
        }
        return note.dayWords().isEmpty() ? sources.latest().contains(note) ? "Latest" : "Before" : note.dayWords();
    }

    private List<String> columns(List<Note> notes, List<Row> rows) {
        var days = notes.stream().map(this::day).distinct()
                .filter(day -> rows.stream().anyMatch(row -> row.cells.containsKey(day))).toList();
        var columns = new ArrayList<String>();
        if (rows.stream().anyMatch(row -> row.cells.containsKey(EARLIER))) {
            columns.add(EARLIER);
        }
        if (days.size() > MOST_DAYS) {
            columns.add(days.getFirst());
            columns.addAll(days.subList(days.size() - MOST_DAYS + 1, days.size()));
        } else {
            columns.addAll(days);
        }
        if (rows.stream().anyMatch(row -> row.cells.containsKey(GOAL))) {
            columns.add(GOAL);
        }
        return columns;
    }

    private static Block table(List<Row> rows, List<String> columns) {
        boolean sides = rows.stream().anyMatch(row -> !row.first.side().isEmpty());
        var head = new ArrayList<String>();
        head.add("Measure");
        if (sides) {
            head.add("Side");
        }
        head.addAll(columns);
        var entries = new ArrayList<Entry>();
        for (var row : rows) {
            var cells = new ArrayList<String>();
            cells.add(row.first.name());
            if (sides) {
                cells.add(row.first.side());
            }
            columns.forEach(column -> cells.add(String.join(", ", row.cells.getOrDefault(column, Set.of()))));
            entries.add(new Entry(Rows.of(cells), List.copyOf(row.carries), Entry.Stage.WORDED));
        }
        return Block.table(head, entries);
    }

    /// A clause whose every word is in the table needs no sentence.
    private void tell(List<Note> notes, Predicate<Measured> which, List<Row> rows) {
        var shown = new LinkedHashSet<String>();
        rows.forEach(row -> shown.add(row.first.key()));
        for (var note : notes) {
            var spans = note.facts().facts().stream().filter(fact -> Measured.of(fact, note.text()).filter(which)
                    .filter(m -> shown.contains(m.key())).isPresent()).map(fact -> fact.span()).toList();
            for (var said : note.said()) {
                for (var clause : said.sentence().clauses()) {
                    if (spans.stream().anyMatch(clause::overlaps) && nothingLeft(note, clause, spans)) {
                        sources.tell(note, clause);
                    }
                }
            }
        }
    }

    private static boolean nothingLeft(Note note, Span clause, List<Span> spans) {
        var rest = new StringBuilder();
        for (int i = clause.start(); i < clause.end(); i++) {
            int at = i;
            boolean covered = spans.stream().anyMatch(span -> span.start() <= at && at < span.end());
            rest.append(covered ? ' ' : note.text().charAt(i));
        }
        return rest.toString().isBlank() || NOTHING_LEFT.matcher(rest).matches();
    }
}
