package org.notewright.analysis.checks;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.notewright.analysis.text.CsvRows;

class CheckDataTest {

    static List<Map<String, String>> patterns() {
        return Stream.of("goal-parts.csv", "identity-patterns.csv").flatMap(file -> CsvRows.of(DraftChecks.class, file).stream()).toList();
    }

    static List<Map<String, String>> codes() {
        return CsvRows.of(DraftChecks.class, "timed-codes.csv");
    }

    private static String cell(Map<String, String> row, String column) {
        return Objects.requireNonNull(row.get(column), column);
    }

    @ParameterizedTest
    @MethodSource("patterns")
    void aPatternFindsItsExampleAndNotItsCounterExample(Map<String, String> row) {
        var pattern = Pattern.compile(cell(row, "pattern"), row.containsKey("part") ? Pattern.CASE_INSENSITIVE : 0);
        assertTrue(pattern.matcher(cell(row, "example")).find(), cell(row, "example"));
        assertFalse(pattern.matcher(cell(row, "counter")).find(), cell(row, "counter"));
        assertFalse(cell(row, "source").isBlank());
    }

    @ParameterizedTest
    @MethodSource("codes")
    void aCodeIsTimedOrUntimedAndSaysWhoSaysSo(Map<String, String> row) {
        assertTrue(cell(row, "code").matches("[A-Z0-9]{5}") && cell(row, "kind").matches("timed|untimed") && !cell(row, "source").isBlank(), row.toString());
    }
}
