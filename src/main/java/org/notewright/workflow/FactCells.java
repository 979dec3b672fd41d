package org.notewright.workflow;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.notewright.analysis.facts.Fact;
import org.notewright.analysis.facts.Side;
import org.notewright.analysis.facts.When;

/// One fact as a row of the grid.
///
/// @param kind  what kind of fact
/// @param what  part of the body and motion, muscle, measure, task, code, what is denied; empty where the kind says it all
/// @param side  null where none is said
/// @param when  the moment it belongs to; [When#CURRENT] where the kind knows none
/// @param value as a therapist writes it: `110`, `4-`, `48/80`, `132/78`, `3 x 10`
/// @param unit  `deg`, `%`, `lb`, `min` and the like; empty where the kind has one only
public record FactCells(FactKind kind, String what, @Nullable Side side, When when, String value, String unit) {

    /// @param fact as the program reads it
    public static FactCells of(Fact fact) {
        return switch (fact) {
            case Fact.Pain f -> new FactCells(FactKind.PAIN, or(f.region()), f.side(), f.when(),
                    range(f.valueLow(), f.value()), "");
            case Fact.Rom f -> new FactCells(FactKind.ROM, join(f.region(), f.motion(), or(f.mode()).equals("passive") ? "passive" : ""),
                    f.side(), f.when(), f.word() == null ? number(f.value()) : f.word(), or(f.unit()));
            case Fact.Strength f -> new FactCells(FactKind.STRENGTH, f.muscle() == null ? join(f.region(), f.motion()) : f.muscle(),
                    f.side(), f.when(), f.grade(), "");
            case Fact.Grip f -> new FactCells(FactKind.GRIP, f.what(), f.side(), f.when(), number(f.value()), or(f.unit()));
            case Fact.Outcome f -> new FactCells(FactKind.OUTCOME, f.measure(), f.side(), f.when(),
                    f.max() == null ? number(f.value()) : number(f.value()) + "/" + number(f.max()), or(f.unit()));
            case Fact.Service f -> new FactCells(FactKind.SERVICE, f.code(), null, When.CURRENT,
                    f.minutes() == null ? f.units() == null ? "" : number(f.units()) : number(f.minutes()),
                    f.minutes() != null ? "min" : f.units() == null ? "" : "units");
            case Fact.Time f -> new FactCells(FactKind.TIME, f.what(), null, When.CURRENT, number(f.minutes()), "min");
            case Fact.Assist f -> new FactCells(FactKind.ASSIST, f.task(), null, f.when(), f.level(), "");
            case Fact.Exercise f -> new FactCells(FactKind.EXERCISE, f.name(), null, When.CURRENT, dose(f), or(f.load()));
            case Fact.Distance f -> new FactCells(FactKind.DISTANCE, join(f.task(), f.device() == null ? "" : "with " + f.device()), null,
                    When.CURRENT, number(f.value()), f.unit());
            case Fact.Diagnosis f -> new FactCells(FactKind.DIAGNOSIS, "", null, When.CURRENT, f.code(), "");
            case Fact.Visit f -> new FactCells(FactKind.VISIT, "", null, When.CURRENT,
                    f.of() == null ? Integer.toString(f.number()) : f.number() + " of " + f.of(), "");
            case Fact.Frequency f -> new FactCells(FactKind.FREQUENCY, "", null, When.CURRENT,
                    range(f.perWeekLow(), f.perWeek()) + (f.weeks() == null ? "" : " for " + number(f.weeks())),
                    f.weeks() == null ? "a week" : "a week, weeks");
            case Fact.Vital f -> new FactCells(FactKind.VITAL, f.name(), null, When.CURRENT, f.value(), "");
            case Fact.Negated f -> new FactCells(FactKind.NEGATED, f.finding(), null, When.CURRENT, "", "");
        };
    }

    private static String dose(Fact.Exercise f) {
        var dose = f.sets() == null ? f.reps() == null ? "" : number(f.reps())
                : f.reps() == null ? number(f.sets()) + " sets" : number(f.sets()) + " x " + number(f.reps());
        return f.hold() == null ? dose : dose.isEmpty() ? f.hold() + " hold" : dose + ", " + f.hold() + " hold";
    }

    /// Whether a person would call both the same fact: letter case, white space and the kind of dash do not matter.
    boolean says(FactCells other) {
        return kind == other.kind && Objects.equals(side, other.side) && when == other.when && plain(what).equals(plain(other.what))
                && plain(value).equals(plain(other.value)) && (plain(unit).equals(plain(other.unit)) || unit.isBlank());
    }

    private static String plain(String words) {
        return words.replaceAll("\\s+", "").replace('–', '-').replace('−', '-').replace('×', 'x').toLowerCase(Locale.ROOT);
    }

    /// The row as one line for the person: `R knee flexion 110°`.
    public String line() {
        var moment = switch (when) {
            case CURRENT -> "";
            case PRIOR -> "before";
            case GOAL -> "goal";
            case BEST -> "best";
            case WORST -> "worst";
        };
        var sided = side == null ? "" : switch (side) {
            case LEFT -> "L";
            case RIGHT -> "R";
            case BILATERAL -> "B";
        };
        var named = switch (kind) {
            case PAIN -> "pain";
            case STRENGTH -> "strength";
            case DIAGNOSIS -> "diagnosis";
            case VISIT -> "visit";
            case NEGATED -> "no";
            default -> "";
        };
        return kind == FactKind.NEGATED ? join(named, what) : join(sided, what, named, moment, kind == FactKind.PAIN ? value + "/10" : value + (unit.equals("deg") ? "°"
                : unit.equals("%") ? "%" : unit.isEmpty() ? "" : " " + unit));
    }

    private static String range(@Nullable Double low, double high) {
        return low == null ? number(high) : number(low) + "-" + number(high);
    }

    private static String number(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }

    private static String or(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static String join(@Nullable String... parts) {
        var joined = new StringBuilder();
        for (var part : parts) {
            if (part != null && !part.isEmpty()) {
                joined.append(joined.isEmpty() ? "" : " ").append(part);
            }
        }
        return joined.toString();
    }

    /// Its kind only: the words are a patient's.
    @Override public String toString() {
        return "FactCells[" + kind + "]";
    }
}
