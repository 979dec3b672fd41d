package org.notewright.analysis.grounding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DoseCheckTest {

    private static final String CLINICAL = """
            ## Program
            - Heel slides: 3x10, 2x/day
            - SLR: 2 x 15, hold 5 sec, 2 lb
            - Standing calf stretch: 3 x 30 sec, daily
            """;
    private static final String PATIENT = """
            ## Your exercises
            **Heel slides**
            Lie on your back. Do 3 sets of 10. Do this twice a day.

            **Straight leg raise**
            Wear the 2 pound weight. Hold for 5 seconds. Do two sets of fifteen.

            **Calf stretch, standing**
            Hold 30 seconds. Do 3 of these every day.
            """;

    @Test
    void equalDosesInOtherWordsDoNotDiffer() {
        var differences = DoseCheck.compare(CLINICAL.replace("3 x 30 sec, daily", "3 reps, hold 30 sec, daily"),
                PATIENT.replace("Do 3 of these every day", "Do 3 reps every day"));
        assertEquals(List.of(), differences.stream().map(one -> one.exercise() + one.first() + one.second()).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"3 sets of 10|3 sets of 12|Heel slides|10 reps|12 reps", "twice a day|3 times a day|Heel slides|2 a day|3 a day",
        "2 pound|3 pound|SLR|2 lb|3 lb", "5 seconds|50 seconds|SLR|5 sec|50 sec", "two sets|three sets|SLR|2 sets|3 sets"})
    void aChangedNumberIsNamedWithItsExercise(String from, String to, String exercise, String first, String second) {
        var differences = DoseCheck.compare(CLINICAL, PATIENT.replace(from, to)).stream().filter(one -> one.exercise().equals(exercise)).toList();
        assertEquals(1, differences.size());
        assertEquals(List.of(first), differences.getFirst().first());
        assertEquals(List.of(second), differences.getFirst().second());
        assertTrue(PATIENT.replace(from, to).substring(differences.getFirst().start(), differences.getFirst().end()).contains(to));
    }

    @Test
    void anExerciseThePatientLacksIsMissing() {
        var differences = DoseCheck.compare(CLINICAL, PATIENT.substring(0, PATIENT.indexOf("**Calf")));
        assertTrue(differences.stream().anyMatch(one -> one.isMissing() && one.exercise().equals("Standing calf stretch")));
    }

    @Test
    void aTableRowIsAnExercise() {
        var table = "| Exercise | Dose |\n| --- | --- |\n| Heel slides | 3x10 |\n| Bridges | 2x12 |\n";
        assertEquals(List.of(), DoseCheck.compare(table, "1. Heel slides: 3 sets of 10\n2. Bridges: 2 sets of 12\n"));
        assertFalse(DoseCheck.compare(table, "1. Heel slides: 3 sets of 10\n2. Bridges: 2 sets of 10\n").isEmpty());
    }

    @Test
    void emptyTextsDoNotDiffer() {
        assertEquals(List.of(), DoseCheck.compare("", "\n# Home program\n"));
    }
}
