package org.notewright.workflow;

import java.util.ArrayList;
import java.util.List;
import org.notewright.analysis.facts.When;

/// A fact in words that say everything themselves: what side, what part, what moment. Several ways to say it, the plainest first;
/// whoever uses one reads it back, see [FactWriter].
final class FactPhrases {

    private FactPhrases() {
    }

    static List<String> of(FactCells cells) {
        var said = new ArrayList<String>();
        for (var words : bare(cells)) {
            switch (cells.when()) {
                case CURRENT -> said.addAll(List.of(words, "current " + words, "today " + words));
                case PRIOR -> said.addAll(List.of("prior " + words, "previously " + words, words + " at evaluation",
                        words + " last visit"));
                case GOAL -> said.addAll(List.of("goal " + words, "Goal: " + words, "STG: " + words));
                case BEST -> said.addAll(List.of("best " + words, words + " at best"));
                case WORST -> said.addAll(List.of("worst " + words, words + " at worst"));
            }
        }
        if (cells.kind() == FactKind.PAIN && (cells.when() == When.BEST || cells.when() == When.WORST)) {
            var moment = cells.when() == When.BEST ? "best " : "worst ";
            said.add(spaced(side(cells), cells.what(), "pain", moment, cells.value() + "/10"));
        }
        return said;
    }

    private static List<String> bare(FactCells cells) {
        var side = side(cells);
        var value = cells.value().strip();
        var unit = cells.unit().strip();
        var what = cells.what().strip();
        return switch (cells.kind()) {
            case PAIN -> List.of(spaced(side, what, "pain", value + "/10"), spaced("pain", side, what, value + "/10"));
            case ROM -> rom(side, what, value, unit);
            case STRENGTH -> List.of(spaced(side, what, "strength", grade(value)), spaced("MMT", side, what, grade(value)));
            case GRIP -> List.of(spaced(side, what, what.contains("grip") ? "strength" : "", value, unit.isEmpty() ? "lb" : unit),
                    spaced(side, what, value, unit.isEmpty() ? "lb" : unit));
            case OUTCOME -> List.of(spaced(side, what, value, unit), spaced(what, side, value, unit), spaced(what, "score", value, unit));
            case SERVICE -> value.isEmpty() ? List.of(what) : unit.startsWith("unit")
                    ? List.of(spaced(what, "x", value, "units"), spaced(what, value, "units"))
                    : List.of(spaced(what, "x", value, "min"), spaced(what, value, "minutes"));
            case TIME -> what.startsWith("timed") ? List.of(spaced("total timed minutes", value), spaced("timed minutes:", value),
                    spaced("timed code minutes", value)) : List.of(spaced("total treatment time", value, "min"));
            case ASSIST -> List.of(spaced(what, value), spaced(what + ":", value), spaced(value, "for", what));
            case EXERCISE -> List.of(spaced(what, value.replace(" x ", "x").replace(",", ""), unit), spaced(what, value, unit),
                    spaced(what, "x" + value, unit));
            case DISTANCE -> distance(what, value, unit);
            case DIAGNOSIS -> List.of(value);
            case VISIT -> List.of(spaced("visit", value), spaced("visit #", value));
            case FREQUENCY -> frequency(value);
            case VITAL -> List.of(spaced(what, value), spaced(what, value + "%"));
            case NEGATED -> List.of(spaced("denies", what), spaced("no", what));
        };
    }

    private static List<String> rom(String side, String what, String value, String unit) {
        var measured = value.matches("[A-Za-z]+") ? value : switch (unit) {
            case "", "deg", "°", "degrees" -> value + " degrees";
            case "%" -> value + "%";
            default -> value + " " + unit;
        };
        boolean passive = what.endsWith(" passive");
        var bare = passive ? what.substring(0, what.length() - " passive".length()) : what;
        var mode = passive ? "PROM" : "AROM";
        return List.of(spaced(side, bare, mode, measured), spaced(mode, side, bare, measured), spaced(side, bare, measured));
    }

    private static List<String> distance(String what, String value, String unit) {
        int with = what.indexOf("with ");
        var task = with < 0 ? what : what.substring(0, with).strip();
        var device = with < 0 ? "" : what.substring(with).replace("with none", "without device");
        return List.of(spaced(task.isEmpty() ? "ambulated" : task, value, unit, device), spaced("ambulated", value, unit, device));
    }

    private static List<String> frequency(String value) {
        int weeks = value.indexOf(" for ");
        return weeks < 0 ? List.of(value + "x/week", value + " times a week")
                : List.of(value.substring(0, weeks) + "x/week" + value.substring(weeks) + " weeks");
    }

    private static String grade(String value) {
        return value.endsWith("/5") ? value : value + "/5";
    }

    static String side(FactCells cells) {
        var side = cells.side();
        return side == null ? "" : switch (side) {
            case LEFT -> "left";
            case RIGHT -> "right";
            case BILATERAL -> "bilateral";
        };
    }

    private static String spaced(String... parts) {
        return String.join(" ", java.util.Arrays.stream(parts).map(String::strip).filter(part -> !part.isEmpty()).toList());
    }
}
