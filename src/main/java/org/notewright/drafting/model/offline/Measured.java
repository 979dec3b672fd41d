package org.notewright.drafting.model.offline;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.notewright.analysis.facts.Fact;
import org.notewright.analysis.facts.Side;
import org.notewright.analysis.facts.When;

/// A measured value as a table shows it.
///
/// @param kind  order of the rows: pain, outcomes, motion, strength, grip
/// @param name  what was measured, its side first
/// @param value with its unit or scale, as far as the note prints it
/// @param when  which moment it belongs to
/// @param fact  where it was read
record Measured(int kind, String name, String value, When when, Fact fact) {

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern FROM_NOUGHT = Pattern.compile("(?<![\\d.-])0\\s?-\\s?(\\d{1,3}(?:\\.\\d)?)\\b");

    /// @param note the words of the fact's own note
    static Optional<Measured> of(Fact fact, String note) {
        var evidence = note.substring(fact.span().start(), fact.span().end());
        return Optional.ofNullable(switch (fact) {
            case Fact.Pain f -> new Measured(0, sided(f.side(), (f.region() == null ? "" : f.region() + " ") + "pain")
                    + (f.when() == When.WORST ? ", worst" : f.when() == When.BEST ? ", best" : ""),
                    range(f.value(), f.valueLow()) + "/10", f.when(), f);
            case Fact.Outcome f -> new Measured(1, named(f),
                    number(f.value()) + outOf(f, evidence) + unit(f.unit()), f.when(), f);
            case Fact.Rom f -> f.motion() == null ? null : new Measured(2, sided(f.side(), (f.region() == null ? "" : f.region() + " ")
                    + f.motion()) + (f.mode() == null ? "" : ", " + f.mode()),
                    f.word() != null ? f.word() : fromNought(f.value(), evidence) + degrees(f.unit()), f.when(), f);
            case Fact.Strength f -> muscle(f) == null ? null : new Measured(3, sided(f.side(), muscle(f) + " strength"), f.grade() + "/5", f.when(), f);
            case Fact.Grip f -> new Measured(4, sided(f.side(), f.what() + (f.what().equals("grip") ? " strength" : "")),
                    number(f.value()) + unit(f.unit()), f.when(), f);
            default -> null;
        });
    }

    private static @Nullable String muscle(Fact.Strength fact) {
        return fact.muscle() != null ? fact.muscle()
                : fact.motion() == null ? null : (fact.region() == null ? "" : fact.region() + " ") + fact.motion();
    }

    private static String outOf(Fact.Outcome fact, String evidence) {
        var max = fact.max();
        return max != null && SPACE.matcher(evidence).replaceAll("").contains(number(fact.value()) + "/" + number(max))
                ? "/" + number(max) : "";
    }

    private static String range(double value, @Nullable Double low) {
        return low == null || low == value ? number(value) : number(low) + "-" + number(value);
    }

    /// "0-110" stays so: the nought is a finding too.
    private static String fromNought(double value, String evidence) {
        var range = FROM_NOUGHT.matcher(evidence);
        while (range.find()) {
            if (range.group(1).equals(number(value))) {
                return "0-" + number(value);
            }
        }
        return number(value);
    }

    private static String unit(@Nullable String unit) {
        return unit == null ? "" : unit.equals("%") ? "%" : " " + unit;
    }

    private static String degrees(@Nullable String unit) {
        return unit == null ? "" : unit.equals("deg") ? "°" : unit(unit);
    }

    static String number(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    private static String named(Fact.Outcome fact) {
        return fact.side() == null ? capital(fact.measure()) : capital(fact.measure()) + ", " + side(fact.side());
    }

    private static String sided(@Nullable Side side, String name) {
        return capital(side == null ? name : side(side) + " " + name);
    }

    private static String side(Side side) {
        return switch (side) {
            case LEFT -> "left";
            case RIGHT -> "right";
            case BILATERAL -> "bilateral";
        };
    }

    static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /// What makes two values the same measure.
    String key() {
        return kind + "|" + name;
    }

    /// The kind only: the words are a patient's.
    @Override public String toString() {
        return "Measured[" + kind + "]";
    }
}
