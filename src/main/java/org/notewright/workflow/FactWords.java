package org.notewright.workflow;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.notewright.analysis.facts.Fact;
import org.notewright.analysis.facts.Side;
import org.notewright.analysis.facts.When;

/// Facts in the short form of the trade. Only what a table of values shows: measures, services and times.
final class FactWords {

    /// What a fact is of, and how it stands in time.
    record Named(String name, String value, When when) {

        @Override public String toString() {
            return "Named";
        }
    }

    private FactWords() {
    }

    static Optional<Named> of(Fact fact) {
        return Optional.ofNullable(switch (fact) {
            case Fact.Pain pain -> new Named(pain(pain), number(pain.value()) + "/10", time(pain.when()));
            case Fact.Rom rom -> new Named(join(side(rom.side()), rom.region(), rom.motion()),
                    rom.word() != null ? rom.word() : number(rom.value()) + unit(rom.unit()), rom.when());
            case Fact.Strength strength -> new Named(join(side(strength.side()), strength.muscle() != null
                    ? strength.muscle() : join(strength.region(), strength.motion())), strength.grade(), strength.when());
            case Fact.Grip grip -> new Named(join(side(grip.side()), grip.what()),
                    number(grip.value()) + unit(grip.unit()), grip.when());
            case Fact.Outcome outcome -> new Named(join(side(outcome.side()), outcome.measure()), score(outcome),
                    outcome.when());
            case Fact.Service service -> service.minutes() == null ? null
                    : new Named(service.code(), number(service.minutes()) + " min", When.CURRENT);
            case Fact.Time time -> new Named(time.what().equals("total") ? "Total" : "Timed",
                    number(time.minutes()) + " min", When.CURRENT);
            case Fact.Vital vital -> new Named(vital.name(), vital.value(), When.CURRENT);
            case Fact.Assist _, Fact.Exercise _, Fact.Distance _, Fact.Diagnosis _, Fact.Visit _, Fact.Frequency _,
                 Fact.Negated _ -> null;
        });
    }

    private static String pain(Fact.Pain pain) {
        var place = join(side(pain.side()), pain.region());
        var name = place.isEmpty() ? "Pain" : "Pain, " + place;
        return switch (pain.when()) {
            case BEST -> name + ", best";
            case WORST -> name + ", worst";
            default -> name;
        };
    }

    /// Best and worst pain are values of now.
    private static When time(When when) {
        return when == When.PRIOR || when == When.GOAL ? when : When.CURRENT;
    }

    private static String score(Fact.Outcome outcome) {
        var max = outcome.max();
        var unit = outcome.unit();
        return number(outcome.value()) + (unit != null && !unit.isEmpty() && !unit.equals("points") ? unit(unit)
                : max == null ? "" : "/" + number(max));
    }

    private static String unit(@Nullable String unit) {
        return unit == null ? "" : switch (unit) {
            case "deg" -> "°";
            case "%" -> "%";
            default -> " " + unit;
        };
    }

    private static String side(@Nullable Side side) {
        return side == null ? "" : switch (side) {
            case LEFT -> "L";
            case RIGHT -> "R";
            case BILATERAL -> "B";
        };
    }

    private static String number(double value) {
        return (value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value)).replace('-', '−');
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
}
