package org.notewright.desktop.outcomes;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.notewright.analysis.outcomes.Better;
import org.notewright.analysis.outcomes.EpisodeVisit;
import org.notewright.analysis.outcomes.Series;

/// Where the values of a series lie in a plot, as shares of its width and height.
///
/// @param across  one share a point, 0 at the left to 1; by date, or evenly where a visit has none
/// @param lowest  value at the bottom
/// @param highest value at the top
/// @param goal    the value to reach, or null
/// @param matters the value from which the change since the first one matters, or null
record ChartScale(List<Double> across, double lowest, double highest, @Nullable Double goal, @Nullable Double matters) {

    private static final double PADDING = 0.16;

    static ChartScale of(Series series, List<EpisodeVisit> visits, @Nullable Double goal) {
        var threshold = series.threshold();
        Double matters = threshold == null ? null
                : (Double) (series.first().value() + (series.better() == Better.HIGHER ? threshold.value() : -threshold.value()));
        double low = Double.MAX_VALUE;
        double high = -Double.MAX_VALUE;
        for (var point : series.points()) {
            low = Math.min(low, point.value());
            high = Math.max(high, point.value());
        }
        for (var extra : new Double[] {goal, matters}) {
            low = extra == null ? low : Math.min(low, extra);
            high = extra == null ? high : Math.max(high, extra);
        }
        double margin = high > low ? (high - low) * PADDING : 1;
        return new ChartScale(across(series, visits), low - margin, high + margin, goal, matters);
    }

    private static List<Double> across(Series series, List<EpisodeVisit> visits) {
        var out = new ArrayList<Double>();
        var first = visits.get(series.first().visit()).date();
        var last = visits.get(series.last().visit()).date();
        boolean dated = first != null && last != null && first.isBefore(last)
                && series.points().stream().allMatch(p -> visits.get(p.visit()).date() != null);
        int count = series.points().size();
        for (int i = 0; i < count; i++) {
            var day = visits.get(series.points().get(i).visit()).date();
            out.add(dated && first != null && last != null && day != null
                    ? ChronoUnit.DAYS.between(first, day) / (double) ChronoUnit.DAYS.between(first, last)
                    : count == 1 ? 0.5 : i / (double) (count - 1));
        }
        return List.copyOf(out);
    }

    /// @return share of the height from the top
    double down(double value) {
        return (highest - value) / (highest - lowest);
    }
}
