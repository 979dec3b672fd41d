package org.notewright.analysis.outcomes;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.notewright.analysis.facts.Side;

/// One measure of one side over the episode.
///
/// @param measure   "pain", "knee flexion AROM", "TUG", "LEFS" …
/// @param side      null where the measure has none or no note says it
/// @param unit      "deg", "s", "%", "m/s" …, null for points
/// @param max       highest possible score, or null
/// @param better    which way is better
/// @param points    one a visit at most, in the order of the visits, at least one
/// @param threshold null where none was adopted
/// @param grades    true for grades and levels, whose values only order them: they have no change in numbers
public record Series(String measure, @Nullable Side side, @Nullable String unit, @Nullable Double max, Better better,
                     List<Point> points, @Nullable Threshold threshold, boolean grades) {

    public Series {
        points = List.copyOf(points);
        if (points.isEmpty()) {
            throw new IllegalArgumentException("a series needs a point");
        }
    }

    public Point first() {
        return points.getFirst();
    }

    public Point last() {
        return points.getLast();
    }

    /// @return last minus first, free of the noise of binary fractions
    public double change() {
        return Math.round((last().value() - first().value()) * 1e4) / 1e4;
    }

    public Direction direction() {
        double gain = better == Better.HIGHER ? change() : -change();
        return gain == 0 ? Direction.UNCHANGED : gain > 0 ? Direction.IMPROVED : Direction.WORSENED;
    }

    /// @return whether the improvement reaches the threshold, null where there is none
    public @Nullable Boolean exceedsThreshold() {
        double gain = better == Better.HIGHER ? change() : -change();
        return threshold == null ? null : gain >= threshold.value();
    }

    /// @return the value of a visit, or null
    public @Nullable Point at(int visit) {
        return points.stream().filter(p -> p.visit() == visit).findFirst().orElse(null);
    }

    /// Only sizes: what is measured tells about the patient.
    @Override public String toString() {
        return "Series[" + points.size() + " points]";
    }
}
