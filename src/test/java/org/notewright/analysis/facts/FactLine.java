package org.notewright.analysis.facts;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Prints a fact as the understanding table writes it: its kind, then its parts, missing ones left out.
final class FactLine {

    private FactLine() {
    }

    static String of(Fact fact) {
        return switch (fact) {
            case Fact.Pain f -> line("pain", f.region(), side(f.side()), range(f.valueLow(), f.value()), when(f.when()));
            case Fact.Rom f -> line("rom", f.region(), side(f.side()), f.motion(), f.mode(), number(f.value()), "deg".equals(f.unit()) ? null : f.unit(),
                    when(f.when()));
            case Fact.Strength f -> line("str", f.muscle() == null ? f.region() : f.muscle(), side(f.side()), f.muscle() == null ? f.motion() : null,
                    f.grade(), when(f.when()));
            case Fact.Grip f -> line(f.what(), side(f.side()), number(f.value()), f.unit(), when(f.when()));
            case Fact.Outcome f -> line("test", f.measure(), side(f.side()), number(f.value()), f.unit(), when(f.when()));
            case Fact.Service f -> line("service", f.code(), f.minutes() == null ? null : number(f.minutes()) + " min",
                    f.units() == null ? null : number(f.units()) + " u");
            case Fact.Time f -> line("time", f.what(), number(f.minutes()));
            case Fact.Assist f -> line("assist", f.task(), f.level(), when(f.when()));
            case Fact.Exercise f -> line("ex", f.name(), f.sets() == null ? null : number(f.sets()) + " x", f.reps() == null ? null : number(f.reps()),
                    f.hold() == null ? null : "hold " + f.hold(), f.load() == null ? null : "load " + f.load());
            case Fact.Distance f -> line("distance", f.task(), number(f.value()), f.unit(), f.device());
            case Fact.Diagnosis f -> line("dx", f.code());
            case Fact.Visit f -> line("visit", Integer.toString(f.number()), f.of() == null ? null : "of " + f.of());
            case Fact.Frequency f -> line("freq", range(f.perWeekLow(), f.perWeek()), f.weeks() == null ? null : number(f.weeks()) + " wk");
            case Fact.Vital f -> line("vital", f.name(), f.value());
            case Fact.Negated f -> line("no", f.finding());
        };
    }

    private static @Nullable String side(@Nullable Side side) {
        return side == null ? null : switch (side) {
            case LEFT -> "L";
            case RIGHT -> "R";
            case BILATERAL -> "B";
        };
    }

    private static @Nullable String when(When when) {
        return when == When.CURRENT ? null : when.name().toLowerCase(Locale.ROOT);
    }

    private static String range(@Nullable Double low, double value) {
        return low == null ? number(value) : number(low) + ".." + number(value);
    }

    private static String number(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }

    private static String line(@Nullable String... parts) {
        var line = new StringBuilder();
        for (var part : parts) {
            line.append(part == null ? "" : (line.isEmpty() ? "" : " ") + part);
        }
        return line.toString();
    }
}
