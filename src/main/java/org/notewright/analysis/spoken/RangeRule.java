package org.notewright.analysis.spoken;

import org.jspecify.annotations.Nullable;

/// Ranges: "ten to one hundred twenty" of a movement, "eight to ten reps", "five to six out of ten". "To" stays a word
/// where something changes ("from ninety to one hundred"), where the second number is not the larger one, and before a verb.
final class RangeRule implements Rule {

    @Override public @Nullable Match at(At p) {
        boolean negative = Signs.negative(p.word(0));
        var low = Numbers.plain(p, negative ? 1 : 0);
        if (low == null || !p.word(low.end()).equals("to") || Signs.changing(p)) {
            return null;
        }
        boolean below = Signs.negative(p.word(low.end() + 1));
        int from = low.end() + (below ? 2 : 1);
        var high = high(p, from);
        double first = negative ? -low.value() : low.value();
        if (high == null || first >= (below ? -high.value() : high.value())) {
            return null;
        }
        var second = below ? "-" + high.written() : high.written();
        var written = negative ? "-" + low.written() + " to " + second : low.written() + "-" + second;
        boolean degrees = degrees(p, high, first);
        if (negative && !degrees && !p.word(high.end()).startsWith("degree")) {
            return null;
        }
        return tail(p, high, written, degrees);
    }

    private static @Nullable Num high(At p, int from) {
        var wide = Numbers.wide(p, from);
        boolean unit = wide != null && Units.follows(p, wide.end());
        // "One thirty five" behind a movement is one number, as no movement ends at one degree.
        boolean motion = wide != null && p.topic() == Role.MOTION && wide.value() >= 100 && wide.value() <= 200;
        return unit || motion ? wide : Numbers.plain(p, from);
    }

    private static @Nullable Match tail(At p, Num high, String written, boolean degrees) {
        if (p.phrase(high.end(), "out of") > 0) {
            var max = Numbers.plain(p, high.end() + 2);
            return max != null && max.value() >= high.value() ? new Match(max.end(), written + "/" + max.written(), ChangeKind.SCORE) : null;
        }
        if (Grades.grade(high) && !Grades.sign(p.word(high.end())).isEmpty()) {
            return null;
        }
        var unit = Units.after(p, high, p.before(1));
        if (unit != null) {
            return new Match(high.end() + unit.length(), unit.behind(written), unit.kind());
        }
        return degrees ? new Match(high.end(), written + "°", ChangeKind.DEGREES) : new Match(high.end(), written, ChangeKind.RANGE);
    }

    /// Degrees that nobody said: behind a movement, or a range alone in what was said, where it can be nothing but a range of
    /// motion: it starts at or below zero or reaches 25. Repetitions ("abduction ten to twelve") stay without a unit.
    private static boolean degrees(At p, Num high, double low) {
        boolean motion = p.topic() == Role.MOTION;
        boolean alone = p.startsAll() && p.endsAt(high.end());
        boolean possible = high.value() <= 200 && (low <= 0 || high.value() >= 25);
        return possible && (motion || alone) && Signs.follows(p, high.end());
    }
}
