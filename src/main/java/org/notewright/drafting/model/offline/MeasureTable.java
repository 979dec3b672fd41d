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

/// Measures by side and day: a row a measure, a column a day (or earlier and today, where there is one day). Goals stay in the
/// therapist's words: a bare number would lose "under" and "in 3 weeks".
final class MeasureTable {

    /// Fewer rows read better as sentences.
    private static final int FEWEST_ROWS = 3;
    private static final int MOST_DAYS = 7;
    private static final String EARLIER = "Earlier";
    /// What may stand in a clause besides the values a table shows, without being lost.
    private static final Pattern NOTHING_LEFT = Pattern.compile("(?i)(?:\\b(?:[ap]?rom|mmt|strength|grip|active|passive|right|left"
            + "|r|l|b|and|then|today|now|current|currently|deg|degrees|sec|seconds|ie|eval|at eval|initial|last|at|was|were|is|from|prior|to|the|in"
            + "|evaluation|lb|lbs|pain|pn|of)\\b|[^\\p{L}\\p{N}])+");

    /// Words around a value that no table column holds.
    private static final Pattern LOADED = Pattern.compile("(?i)\\b(?:deferred|unable|per|with|without|w/|w/o|but|after|before|during|using|"
            + "arms?|no|not|nt|limited|limits|end.?feel|device|cane|walker|rollator|crutch\\w*|fww|2ww|4ww|spc|rw|ad|only|guard\\w*|compens\\w*|"
            + "assist\\w*|hold|lost|gain\\w*|improv\\w*|painful|pain.?free|tight|firm|empty|due|because|for|while|trial\\w*|attempts?)\\b");
    private static final Pattern NOT_NUMBER = Pattern.compile("(?<=[\\d+-])(?![\\d.+-])");

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
                var measured = Measured.of(fact, note.text()).filter(which)
                        .filter(one -> one.when() != When.GOAL).orElse(null);
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
        order.removeIf(row -> row.cells.isEmpty());
        if (order.isEmpty() || (!always && order.size() < FEWEST_ROWS)) {
            return Optional.empty();
        }
        order.sort(Comparator.comparingInt(row -> row.first.kind()));
        tell(notes, which, order);
        return Optional.of(table(order, columns(notes, order)));
    }

    private void put(Row row, Note note, Measured measured) {
        var column = measured.when() == When.PRIOR ? EARLIER : day(note);
        boolean repeated = column.equals(EARLIER) && byDay
                && row.cells.values().stream().flatMap(Set::stream).anyMatch(value -> sameNumber(value, measured.value()));
        var said = sources.saidAt(note.label(), measured.fact().span().start());
        if (!repeated) {
            row.cells.computeIfAbsent(column, _ -> new LinkedHashSet<>()).add(measured.value());
        }
        if (said != null) {
            row.carries.add(said);
        }
    }

    /// "22" of a later note is the "22/80" of an earlier one.
    private static boolean sameNumber(String one, String other) {
        return NOT_NUMBER.split(one, 2)[0].equals(NOT_NUMBER.split(other, 2)[0]);
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
        return columns;
    }

    private static Block table(List<Row> rows, List<String> columns) {
        var head = new ArrayList<String>();
        head.add("Measure");
        head.addAll(columns);
        var entries = new ArrayList<Entry>();
        for (var row : rows) {
            var cells = new ArrayList<String>();
            cells.add(row.first.name());
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
            var goals = note.facts().facts().stream().filter(fact -> Measured.of(fact, note.text())
                    .filter(m -> m.when() == When.GOAL).isPresent()).map(fact -> fact.span()).toList();
            var spans = note.facts().facts().stream().filter(fact -> Measured.of(fact, note.text()).filter(which)
                    .filter(m -> shown.contains(m.key())).isPresent()).map(fact -> fact.span()).toList();
            for (var said : note.said()) {
                for (var clause : said.sentence().clauses()) {
                    if (spans.stream().anyMatch(clause::overlaps) && goals.stream().noneMatch(clause::overlaps)
                            && nothingLeft(note, clause, spans)) {
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
        if (LOADED.matcher(clause.in(note.text())).find()) {
            return false;
        }
        return rest.toString().isBlank() || NOTHING_LEFT.matcher(rest).matches();
    }
}
