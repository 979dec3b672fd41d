package org.notewright.analysis.outcomes;

import java.util.List;
import org.notewright.analysis.facts.text.Table;

/// Grades and levels as numbers that only order them.
final class Scale {

    private static final List<String> LEVELS = Table.rows("levels.csv").stream().map(row -> row.getOrDefault("name", "")).toList();

    private Scale() {
    }

    /// @param grade 0 to 5 with + or -
    static double grade(String grade) {
        double whole = Character.digit(grade.charAt(0), 10);
        return grade.endsWith("+") ? whole + 1 / 3.0 : grade.endsWith("-") ? whole - 1 / 3.0 : whole;
    }

    /// @return more for less help; -1 for a level nobody knows
    static double level(String level) {
        int at = LEVELS.indexOf(level);
        return at < 0 ? -1 : LEVELS.size() - at;
    }
}
