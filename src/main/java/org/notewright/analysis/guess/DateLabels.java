package org.notewright.analysis.guess;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.notewright.analysis.text.CsvRows;

/// What the words before a date say of it, from `date-labels.csv`. The label that ends nearest to the date counts, the longest
/// where several end there.
final class DateLabels {

    /// What a date is for.
    enum Role { VISIT, WEAK, OTHER, NONE }

    private static final Map<String, Role> LABELS = load();

    /// Signs and small words that may stand between a label and its date.
    private static final Pattern BETWEEN = Pattern.compile(
            "(?:[\\s:=#|(\\[*_,.–—-]|\\b(?:on|is|was|of|the|mon|tues?|wed(?:nes)?|thur?s?|fri|satur|sat|sun)(?:day)?\\b)+\\z");

    /// The longest label has 24 characters; more words than this ago are about something else.
    private static final int WORDS = 4;

    private DateLabels() {
    }

    private static Map<String, Role> load() {
        var labels = new HashMap<String, Role>();
        for (var row : CsvRows.of(DateLabels.class, "date-labels.csv")) {
            // The small word at its end is taken off before the look-up.
            labels.put(Objects.requireNonNull(row.get("label")).replaceFirst(" on$", ""),
                    Role.valueOf(Objects.requireNonNull(row.get("role")).toUpperCase(Locale.ROOT)));
        }
        return Map.copyOf(labels);
    }

    /// @param before the words that stand before a date on its line
    static Role of(String before) {
        var words = BETWEEN.matcher(before.toLowerCase(Locale.ROOT).replace('’', '\'')).replaceFirst("").strip();
        if (words.isEmpty()) {
            return Role.NONE;
        }
        var parts = words.split("\\s+");
        // The longest phrase that ends at the date.
        for (var from = Math.max(0, parts.length - WORDS); from < parts.length; from++) {
            var role = LABELS.get(trimmed(parts, from));
            if (role != null) {
                return role;
            }
        }
        return Role.OTHER;
    }

    private static String trimmed(String[] parts, int from) {
        var phrase = String.join(" ", Arrays.copyOfRange(parts, from, parts.length));
        return phrase.replaceAll("^[^a-z0-9]+|[^a-z0-9]+$", "");
    }
}
