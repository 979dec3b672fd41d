package org.notewright.analysis.outcomes;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The number a goal asks for and how it is compared.
///
/// @param series the series it is judged by
/// @param value  the reading inside the goal
/// @param printed the number as the goal writes it
/// @param strict true for "less than", "under", "over"
record GoalTarget(Series series, Value value, boolean strict, String printed) {

    private static final Pattern STRICT = Pattern.compile("(?i)(<(?!\\s?=)|>(?!\\s?=)|\\b(?:under|below|less than|fewer than|over|above|more than|greater than))\\s{0,2}(?:or equal to\\s)?$");
    private static final Pattern OR = Pattern.compile("(?i)^[^.;]{0,16}\\bor (?:less|more|better|below|above|fewer|greater|higher|lower|under)|or equal");

    static GoalTarget of(Series series, Value value, String note) {
        int number = value.span().end();
        while (number > value.span().start() && !Character.isDigit(note.charAt(number - 1))) {
            number--;
        }
        int end = number;
        while (number > 0 && (Character.isDigit(note.charAt(number - 1)) || "./".indexOf(note.charAt(number - 1)) >= 0)) {
            number--;
        }
        var before = note.substring(Math.max(0, number - 24), number);
        var after = note.substring(value.span().end(), Math.min(note.length(), value.span().end() + 30));
        return new GoalTarget(series, value, STRICT.matcher(before).find() && !OR.matcher(after).find() && !before.contains("or equal"), printed(value, note.substring(number, end)));
    }

    /// "50" of "50/80"; the reading's own text where the words hold something else.
    private static String printed(Value value, String digits) {
        var first = digits.split("/", -1)[0];
        return first.matches("\\d+(?:\\.\\d+)?") && Double.parseDouble(first) == value.value() ? first : value.text();
    }

    boolean reached(double measured) {
        double wanted = value.value();
        boolean higher = series.better() == Better.HIGHER;
        return strict ? (higher ? measured > wanted : measured < wanted) : higher ? measured >= wanted : measured <= wanted;
    }

    /// @return as a person would say it: "105", "<14 s", "40 lb"
    String words() {
        var unit = value.unit();
        boolean said = unit != null && !List.of("deg", "%", "lines").contains(unit);
        return (strict ? series.better() == Better.HIGHER ? ">" : "<" : "") + printed + (said ? " " + unit : "");
    }

    /// @return the series among several that a reading inside a goal belongs to, or null
    static @Nullable Series match(List<Series> series, String name, Value value) {
        return series.stream().filter(s -> s.measure().equals(name) && s.side() == value.side()).findFirst()
                .orElseGet(() -> series.stream().filter(s -> s.measure().equals(name)).findFirst().orElse(null));
    }

    /// Only its number.
    @Override public String toString() {
        return "GoalTarget[" + value.value() + "]";
    }
}
