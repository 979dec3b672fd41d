package org.notewright.analysis.spoken;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;

class SpokenTextTest {

    private static String written(String spoken) {
        return SpokenText.written(Said.words(spoken), WordList.NONE).text();
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/analysis/spoken/cases.csv", numLinesToSkip = 1, emptyValue = "")
    void writesAsATherapistWrites(String spoken, String expected, String why) {
        assertEquals(expected.replace("\\n", "\n"), written(spoken), why);
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/analysis/spoken/recordings.csv", numLinesToSkip = 1)
    void writesTheRecordingsOfTheTests(String spoken, String expected, String why) {
        assertEquals(expected.replace("\\n", "\n"), written(spoken), why);
    }

    static Stream<List<String>> rows() {
        return Stream.of("numbers", "units", "commands", "months", "letters", "phrases", "codes", "roles")
                .flatMap(table -> Lexicon.rows(table + ".csv").stream().map(row -> List.of(table, Lexicon.cell(row, "example"),
                        Lexicon.cell(row, "expected"), Lexicon.cell(row, "source"))));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void everyRowOfTheTablesWorksAndNamesItsSource(List<String> row) {
        assertEquals(row.get(2).replace("\\n", "\n"), written(row.get(1)), row.get(0));
        assertTrue(row.get(3).length() > 5, "source");
    }

    @Test void theUsersOwnListGoesFirstAndItsWordsMeetTheRules() {
        var own = WordList.of(Map.of("pain for out of", "pain four out of", "les tests", "LEFS", "knees", "niece"));
        assertEquals("pain 4/10 LEFS 48/80", SpokenText.written(Said.words("pain for out of ten Les tests forty eight out of eighty"), own).text());
    }

    @Test void aPauseEndsWhatScratchThatTakesBack() {
        var words = Said.withPauseBefore("gait steady pain five scratch that pain four", "pain");
        assertEquals("gait steady pain 4", SpokenText.written(words, WordList.NONE).text());
    }

    @Test void nothingSaidGivesNothing() {
        assertEquals("", written(""));
    }
}
