package org.notewright.analysis.outcomes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The trend of an episode as a table: a row a measure and side, a column a visit that measured anything, then the change
/// and whether it matters. Every number of a report must stand here or in the sources.
///
/// @param columns heading of each column, "Measure" first
/// @param rows    cells of each row, as many as columns; empty where a visit did not measure it
/// @param notes   what a mark in the table means, without the mark's line where it is not used
/// @param goals   one line a goal
public record TrendTable(List<String> columns, List<List<String>> rows, List<String> notes, List<String> goals) {

    public TrendTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
        goals = List.copyOf(goals);
    }

    public static TrendTable of(EpisodeOutcomes outcomes) {
        var series = new ArrayList<Series>(outcomes.measures());
        series.addAll(outcomes.levels());
        var visits = series.stream().flatMap(s -> s.points().stream()).map(Point::visit).distinct().sorted().toList();
        var columns = new ArrayList<String>(List.of("Measure"));
        visits.forEach(v -> columns.add(day(outcomes.visits().get(v).date(), v)));
        columns.addAll(List.of("Change", "MCID"));
        var rows = new ArrayList<List<String>>();
        var notes = new ArrayList<String>();
        for (var each : series) {
            var row = new ArrayList<String>(List.of(name(each)));
            for (int visit : visits) {
                var point = each.at(visit);
                row.add(point == null ? "" : each.grades() ? point.text() : Values.print(point.value()));
            }
            row.add(change(each));
            row.add(threshold(each, notes));
            rows.add(row);
        }
        var goals = outcomes.goals().stream().map(g -> goal(g, outcomes)).toList();
        return new TrendTable(columns, rows, notes.stream().distinct().toList(), goals);
    }

    private static String goal(GoalResult goal, EpisodeOutcomes outcomes) {
        var visit = outcomes.visits().get(goal.visit());
        var met = goal.metOn() == null ? "" : " (" + day(outcomes.visits().get(goal.metOn()).date(), goal.metOn()) + ")";
        return goal.span().in(visit.text()).replaceAll("\\s+", " ") + " - " + goal.status().label() + met;
    }

    private static String name(Series series) {
        var side = series.side() == null ? "" : series.side().name().toLowerCase(Locale.ROOT) + " ";
        var unit = series.unit() == null ? series.max() == null || series.grades() ? "" : " (of " + Values.print(series.max()) + ")"
                : " (" + (series.unit().equals("deg") ? "°" : series.unit()) + ")";
        return side + series.measure() + unit;
    }

    private static String change(Series series) {
        if (series.grades() || series.points().size() < 2) {
            return series.points().size() < 2 ? "" : series.direction().name().toLowerCase(Locale.ROOT);
        }
        return (series.change() > 0 ? "+" : "") + Values.print(series.change()) + " (" + series.direction().name().toLowerCase(Locale.ROOT) + ")";
    }

    private static String threshold(Series series, List<String> notes) {
        var threshold = series.threshold();
        if (threshold == null) {
            return "";
        }
        notes.add(series.measure() + ": " + threshold.kind() + " " + Values.print(threshold.value()) + ", " + threshold.population() + ", " + threshold.source()
                + (threshold.verified() ? "" : " [figure not checked against the publication]"));
        return (Boolean.TRUE.equals(series.exceedsThreshold()) ? "yes" : "no") + " (" + Values.print(threshold.value()) + ")";
    }

    private static String day(@Nullable LocalDate date, int visit) {
        return date == null ? "visit " + (visit + 1) : date.getMonthValue() + "/" + date.getDayOfMonth() + "/" + date.getYear();
    }

    /// @return the table, its notes and the goals as Markdown
    public String markdown() {
        var out = new StringBuilder();
        line(out, columns);
        line(out, columns.stream().map(c -> c.equals("Measure") ? "---" : "---:").toList());
        rows.forEach(row -> line(out, row));
        if (!notes.isEmpty()) {
            out.append('\n');
            notes.forEach(note -> out.append(note).append("  \n"));
        }
        if (!goals.isEmpty()) {
            out.append('\n');
            goals.forEach(goal -> out.append("- ").append(goal).append('\n'));
        }
        return out.toString();
    }

    private static void line(StringBuilder out, List<String> cells) {
        out.append("| ").append(String.join(" | ", cells.stream().map(c -> c.replace("|", "/")).toList())).append(" |\n");
    }

    /// Only sizes: the cells are a patient's values.
    @Override public String toString() {
        return "TrendTable[" + rows.size() + " rows]";
    }
}
