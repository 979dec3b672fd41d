package org.notewright.desktop.outcomes;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.notewright.analysis.outcomes.Better;
import org.notewright.analysis.outcomes.EpisodeVisit;
import org.notewright.analysis.outcomes.GoalResult;
import org.notewright.analysis.outcomes.Series;
import org.notewright.desktop.control.Messages;

/// The words on and behind a chart.
final class ChartWords {

    private final Series series;
    private final List<EpisodeVisit> visits;
    private final Messages text;

    ChartWords(Series series, List<EpisodeVisit> visits, Messages text) {
        this.series = series;
        this.visits = visits;
        this.text = text;
    }

    /// "Left knee flexion AROM (°)"
    String title() {
        var side = series.side() == null ? "" : series.side().name().toLowerCase(Locale.ROOT) + " ";
        var name = side + series.measure();
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1) + unit();
    }

    private String unit() {
        var unit = series.unit();
        if (unit != null) {
            return " (" + (unit.equals("deg") ? "°" : unit) + ")";
        }
        var max = series.max();
        return max == null ? "" : " (" + text.get("outcomes.of", number(max)) + ")";
    }

    String direction() {
        return text.get(series.better() == Better.LOWER ? "outcomes.lower" : "outcomes.higher");
    }

    /// "−5 · improved · meaningful change (2) reached"
    String change() {
        var words = signed(series.change()) + " · " + way();
        var exceeds = series.exceedsThreshold();
        var threshold = series.threshold();
        if (exceeds == null || threshold == null) {
            return words;
        }
        return words + " · " + text.get(exceeds ? "outcomes.reached" : "outcomes.notReached", threshold.kind(), number(threshold.value()));
    }

    private String way() {
        return text.get(switch (series.direction()) {
            case IMPROVED -> "outcomes.improved";
            case UNCHANGED -> "outcomes.unchanged";
            case WORSENED -> "outcomes.worsened";
        });
    }

    String value(int index) {
        return number(series.points().get(index).value());
    }

    String day(int index) {
        return day(visits, series.points().get(index).visit(), text);
    }

    /// For those who cannot see the chart: every value with its day, then the change and the goals.
    String spoken(List<GoalResult> goals) {
        var out = new StringBuilder(title()).append(", ").append(direction()).append(": ");
        for (int i = 0; i < series.points().size(); i++) {
            out.append(i == 0 ? "" : ", ").append(text.get("outcomes.valueOn", value(i), day(i)));
        }
        out.append(". ").append(change());
        goals.forEach(goal -> out.append(". ").append(text.get("outcomes.goalSpoken", goal.id(), goal.target(), status(goal, text))));
        return out.toString();
    }

    static String status(GoalResult goal, Messages text) {
        return text.get(switch (goal.status()) {
            case MET -> "outcomes.met";
            case PARTLY_MET -> "outcomes.partlyMet";
            case NOT_MET -> "outcomes.notMet";
        });
    }

    static String day(List<EpisodeVisit> visits, int visit, Messages text) {
        @Nullable LocalDate date = visits.get(visit).date();
        return date == null ? text.get("outcomes.visit", visit + 1) : date.getMonthValue() + "/" + date.getDayOfMonth();
    }

    static String number(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
    }

    private static String signed(double value) {
        return value > 0 ? "+" + number(value) : number(value).replace('-', '−');
    }
}
