package org.notewright.analysis.standing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.notewright.analysis.facts.FactExtractor;
import org.notewright.analysis.facts.NoteFacts;
import org.notewright.analysis.outcomes.EpisodeNote;
import org.notewright.analysis.outcomes.EpisodeOutcomes;
import org.notewright.analysis.outcomes.Outcomes;
import org.notewright.analysis.outcomes.Point;
import org.notewright.analysis.outcomes.Series;

/// What the program works out from several notes of one patient, as rows of tables: the change of each measure and what
/// became of each goal. No sentence of a note holds these values; a report may hold the whole row, letter by letter, and
/// nothing else that was computed.
public final class ComputedRows {

    /// Headings of the table of changes.
    public static final List<String> CHANGE_COLUMNS = List.of("Measure", "First", "Latest", "Change", "Smallest change that matters");
    /// Headings of the table of goals.
    public static final List<String> GOAL_COLUMNS = List.of("Goal", "Status by the notes");

    private static final Pattern LIKELY = Pattern.compile("\\((?:improved|worsened|unchanged)\\)|\\bmet\\b");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final List<List<String>> changes;
    private final List<List<String>> goals;
    private final Set<String> lines = new HashSet<>();

    private ComputedRows(List<List<String>> changes, List<List<String>> goals) {
        this.changes = List.copyOf(changes);
        this.goals = List.copyOf(goals);
        changes.forEach(row -> lines.add(markdown(row)));
        goals.forEach(row -> lines.add(markdown(row)));
    }

    /// @param notes of one patient, in any order
    public static ComputedRows of(List<EpisodeNote> notes) {
        return of(notes, FactExtractor::extract);
    }

    /// The same for a caller who has read the facts already.
    ///
    /// @param facts of the text of a note
    public static ComputedRows of(List<EpisodeNote> notes, Function<String, NoteFacts> facts) {
        if (notes.size() < 2) {
            return new ComputedRows(List.of(), List.of());
        }
        var outcomes = Outcomes.of(notes, facts);
        var changes = new ArrayList<List<String>>();
        outcomes.measures().forEach(series -> changes.add(change(series, outcomes)));
        outcomes.levels().forEach(series -> changes.add(change(series, outcomes)));
        var goals = new ArrayList<List<String>>();
        for (var goal : outcomes.goals()) {
            var words = SPACE.matcher(goal.span().in(outcomes.visits().get(goal.visit()).text())).replaceAll(" ").strip();
            var on = goal.metOn();
            goals.add(List.of(words, goal.status().label()
                    + (on == null ? "" : " (" + day(outcomes.visits().get(on).date(), on) + ")")));
        }
        return new ComputedRows(changes, goals);
    }

    private static List<String> change(Series series, EpisodeOutcomes outcomes) {
        var change = series.grades() ? "" : (series.change() > 0 ? "+" : "") + number(series.change()) + unit(series) + " ";
        var threshold = series.threshold();
        var reached = threshold == null || series.grades() ? "" : threshold.kind() + " " + number(threshold.value())
                + (Boolean.TRUE.equals(series.exceedsThreshold()) ? ": reached" : ": not reached");
        return List.of(name(series), value(series, series.first(), outcomes), value(series, series.last(), outcomes),
                change + "(" + series.direction().name().toLowerCase(Locale.ROOT) + ")", reached);
    }

    private static String name(Series series) {
        var side = series.side() == null ? "" : series.side().name().toLowerCase(Locale.ROOT) + " ";
        var name = side + series.measure();
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private static String value(Series series, Point point, EpisodeOutcomes outcomes) {
        var max = series.max();
        var words = series.grades() ? point.text() : number(point.value())
                + (series.unit() == null && max != null ? "/" + number(max) : unit(series));
        return words + " (" + day(outcomes.visits().get(point.visit()).date(), point.visit()) + ")";
    }

    private static String unit(Series series) {
        var unit = series.unit();
        return unit == null ? "" : unit.equals("deg") ? "°" : unit.equals("%") ? "%" : " " + unit;
    }

    private static String number(double value) {
        return java.math.BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    private static String day(@Nullable LocalDate date, int visit) {
        return date == null ? "visit " + (visit + 1)
                : date.getMonthValue() + "/" + date.getDayOfMonth() + "/" + date.getYear();
    }

    /// Cells of each measure with two values or more, as in [#CHANGE_COLUMNS].
    public List<List<String>> changes() {
        return changes;
    }

    /// Cells of each goal, as in [#GOAL_COLUMNS].
    public List<List<String>> goals() {
        return goals;
    }

    /// A row as it stands in a document.
    public static String markdown(List<String> cells) {
        var row = new StringBuilder("|");
        cells.forEach(cell -> row.append(' ').append(cell.replace("|", "/")).append(cell.isEmpty() ? "|" : " |"));
        return row.toString();
    }

    /// Whether a line may be one of ours; spares the reckoning for the many that cannot.
    public static boolean mayBe(String line) {
        return line.startsWith("|") && LIKELY.matcher(line).find();
    }

    /// Whether a line of a document is one of these rows, white space aside.
    public boolean holds(String line) {
        return lines.contains(SPACE.matcher(line.strip()).replaceAll(" "));
    }

    @Override public String toString() {
        return "ComputedRows[" + lines.size() + "]";
    }
}
