package org.notewright.analysis.standing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.notewright.analysis.exercises.ExerciseLibrary;
import org.notewright.analysis.readability.Readability;
import org.notewright.analysis.text.CsvRows;

class StandingLinesTest {

    private final StandingLines lines = StandingLines.shipped();

    @Test void everyRowHasASourceAndNoNumberButTheEmergencyCall() {
        for (var row : CsvRows.of(StandingLines.class, "standing-lines.csv")) {
            assertFalse(row.getOrDefault("source", "").isBlank());
            assertFalse(row.getOrDefault("text", "").replace("911", "").chars().anyMatch(Character::isDigit));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"safety", "call-pt", "call-ot", "hep-intro"})
    void theSafetyLinesAreThereInEnglishAndInSpanishLineByLine(String key) {
        assertFalse(lines.lines(key, "en").isEmpty());
        assertEquals(lines.lines(key, "en").size(), lines.lines(key, "es").size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"call-pt", "call-ot"})
    void whenToCallBeginsWithTheEmergencyAndIsEasyToRead(String key) {
        assertTrue(lines.lines(key, "en").getFirst().contains("Call 911"));
        assertTrue(lines.lines(key, "es").getFirst().contains("911"));
        assertTrue(Readability.of(String.join("\n\n", lines.lines(key, "en"))).fleschKincaidGrade() <= 6);
    }

    @Test void aSentenceOfOursIsKnownWhateverItsMarks() {
        assertTrue(lines.holds("Move slowly."));
        assertTrue(lines.holds("**Get care the same day if you have new pain, swelling or warmth in your calf.**"));
        assertTrue(lines.holds("you have a fever"));
        var bridge = ExerciseLibrary.shipped().withId("bridge").orElseThrow();
        assertTrue(lines.holds(bridge.cueLine()));
        assertTrue(lines.holds(bridge.picture()));
    }

    @Test void aSentenceWithOneWordMoreIsNotOurs() {
        assertFalse(lines.holds("Move slowly today."));
        assertFalse(lines.holds("Lower slowly 10 times."));
        assertFalse(lines.holds(""));
    }

    @Test void anUnknownKeyHasNoLines() {
        assertEquals(List.of(), lines.lines("nothing", "en"));
    }
}
