package org.notewright.analysis.spoken;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.notewright.analysis.text.CsvRows;

/// The word lists of the rules, read once.
final class Lexicon {

    private static final Map<Role, Set<String>> ROLES = roles();
    private static final Set<Role> TOPICS = Set.of(Role.MOTION, Role.GRADED, Role.VITAL, Role.OTHER);

    private Lexicon() {
    }

    static boolean is(Role role, String word) {
        return ROLES.getOrDefault(role, Set.of()).contains(word);
    }

    static @Nullable Role topic(String word) {
        for (var role : TOPICS) {
            if (is(role, word)) {
                return role;
            }
        }
        return null;
    }

    /// @return the rows of a table of this package
    static List<Map<String, String>> rows(String file) {
        return CsvRows.of(Lexicon.class, file);
    }

    /// @return a cell that every row has
    static String cell(Map<String, String> row, String column) {
        var cell = row.get(column);
        if (cell == null) {
            throw new IllegalStateException("a row without " + column);
        }
        return cell;
    }

    /// @return the parts of a cell, cut at bars
    static Set<String> bars(Map<String, String> row, String column) {
        var cell = cell(row, column);
        return cell.isBlank() ? Set.of() : Set.of(cell.split("\\|", -1));
    }

    private static Map<Role, Set<String>> roles() {
        var roles = new EnumMap<Role, Set<String>>(Role.class);
        for (var row : rows("roles.csv")) {
            roles.computeIfAbsent(Role.valueOf(cell(row, "role")), _ -> new HashSet<>()).add(cell(row, "word"));
        }
        return roles;
    }
}
