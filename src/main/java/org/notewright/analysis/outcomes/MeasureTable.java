package org.notewright.analysis.outcomes;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.notewright.analysis.text.CsvRows;

/// What is known about measures: which way is better, whether they have sides, which change matters in whom.
final class MeasureTable {

    private static final Map<String, Map<String, String>> MEASURES = CsvRows.of(MeasureTable.class, "measures.csv").stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.getOrDefault("name", ""), row -> row));
    private static final List<Map<String, String>> THRESHOLDS = CsvRows.of(MeasureTable.class, "thresholds.csv");

    private MeasureTable() {
    }

    /// @return null where nobody can say which way is better: such a measure makes no series
    static @Nullable Better better(String measure, @Nullable String unit) {
        if (measure.equals("10MWT") && "s".equals(unit)) {
            return Better.LOWER;
        }
        var row = MEASURES.get(measure);
        var way = row == null ? measure.startsWith("PSFS ") ? "higher" : "none" : row.getOrDefault("better", "none");
        return way.equals("lower") ? Better.LOWER : way.equals("higher") ? Better.HIGHER : null;
    }

    static boolean sided(String measure) {
        var row = MEASURES.get(measure);
        return row != null && "yes".equals(row.get("sided"));
    }

    /// @param words every note of the episode, to tell the population
    static @Nullable Threshold threshold(String measure, @Nullable String unit, @Nullable Double max, String words) {
        Map<String, String> best = null;
        for (var row : THRESHOLDS) {
            if (!measure.equals(row.get("measure")) || !fits(row.getOrDefault("unit", ""), unit, max)) {
                continue;
            }
            var cues = row.getOrDefault("cues", "");
            boolean special = best != null && !best.getOrDefault("cues", "").isEmpty();
            if (cues.isEmpty() ? best == null : !special && named(cues, words)) {
                best = row;
            }
        }
        return best == null ? null : new Threshold(Double.parseDouble(best.getOrDefault("value", "")), best.getOrDefault("kind", ""),
                best.getOrDefault("population", ""), best.getOrDefault("source", ""), best.getOrDefault("verification", "").startsWith("VERIFIED"));
    }

    private static boolean fits(String wanted, @Nullable String unit, @Nullable Double max) {
        return switch (wanted) {
            case "" -> true;
            case "of 50" -> max != null && max == 50;
            case "%" -> max == null || max != 50;
            default -> wanted.equals(unit);
        };
    }

    /// Cues: alternatives by "|", words that must all appear by "&".
    private static boolean named(String cues, String words) {
        var low = words.toLowerCase(Locale.ROOT);
        for (var one : cues.split("\\|", -1)) {
            boolean all = true;
            for (var word : one.split("&", -1)) {
                all &= Pattern.compile("\\b" + Pattern.quote(word)).matcher(low).find();
            }
            if (all) {
                return true;
            }
        }
        return false;
    }
}
