package org.notewright.analysis.readability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.notewright.analysis.text.CsvRows;

class ReadabilityTest {

    private static final String EASY = "Stand up. Bend your knee. Hold it for five seconds. Do this ten times.";

    @Test
    void theWorkedExampleComesOutAsWorkedByHand() {
        var report = Readability.of(EASY);
        assertEquals(14, report.words());
        assertEquals(4, report.sentences());
        assertEquals(0.39 * 3.5 + 11.8 * 15 / 14 - 15.59, report.fleschKincaidGrade(), 1e-9);
        assertEquals(206.835 - 1.015 * 3.5 - 84.6 * 15 / 14, report.fleschReadingEase(), 1e-9);
        assertEquals(3.1291, report.smog(), 1e-9);
    }

    @ParameterizedTest
    @CsvSource({"knee,1", "exercise,3", "exercises,4", "muscle,2", "physiotherapist,6", "bend,1", "walked,1", "rested,2",
            "little,2", "shoulder,2", "hinges,2", "medial,3", "motion,2", "rehabilitation,6", "10,1", "17,3", "25,3", "120,5", "a,1"})
    void syllablesAreCountedByTheRules(String word, int syllables) {
        assertEquals(syllables, Syllables.of(word));
    }

    @Test
    void headingsTableRowsAndUnitsAreNotCounted() {
        var report = Readability.of("# Rehabilitation considerations\n\nLift 5 lb.\n\n| Exercise | Repetitions |\n| --- | --- |\n| Bridge | 10 |\n");
        assertEquals(2, report.words());
        assertEquals(1, report.sentences());
    }

    @Test
    void everyListItemIsASentence() {
        assertEquals(3, Readability.of("Do this:\n- Sit tall\n- Breathe out").sentences());
    }

    @Test
    void aDecimalPointEndsNoSentence() {
        assertEquals(1, Readability.of("Walk 2.5 miles each day.").sentences());
    }

    @Test
    void clinicalWordsComeWithAPlainOneAndTheirPlace() {
        var text = "Pull your scapula back, then rest the lumbar spine.";
        var words = Readability.of(text).hardWords();
        assertEquals("shoulder blade", words.getFirst().plain());
        assertEquals("scapula", text.substring(words.getFirst().start(), words.getFirst().end()));
        assertEquals("lumbar spine", words.get(1).word());
    }

    @Test
    void sentencesAboveTheGradeAreNamedHardestFirst() {
        var report = Readability.of(EASY + " Progressive neuromuscular rehabilitation necessitates considerable individual participation.");
        var hard = report.above(ReadabilityReport.PATIENT_GRADE);
        assertEquals(1, hard.size());
        assertTrue(hard.getFirst().grade() > 12);
        assertEquals(EASY.length() + 1, hard.getFirst().start());
    }

    @Test
    void nothingToReadGivesZeros() {
        for (var text : new String[] {"", " \n\t", "### \n", "!!! ???", "| a | b |"}) {
            var report = Readability.of(text);
            assertEquals(0, report.words());
            assertFalse(Double.isNaN(report.smog()));
        }
    }

    @Test
    void everyRowOfTheTablesIsWhole() {
        for (var row : CsvRows.of(Readability.class, "plain_language.csv")) {
            assertFalse(row.getOrDefault("clinical_term", "").isBlank() || row.getOrDefault("patient_term", "").isBlank() || row.getOrDefault("source", "").isBlank(), row::toString);
            assertFalse(Readability.of("The " + row.getOrDefault("clinical_term", "") + " here.").hardWords().isEmpty(), row::toString);
        }
        for (var row : CsvRows.of(Readability.class, "syllables.csv")) {
            assertTrue(Integer.parseInt(row.getOrDefault("syllables", "")) > 0 && !row.getOrDefault("source", "").isBlank(), row::toString);
        }
    }

    @Test
    void aMegabyteIsRead() {
        assertTrue(Readability.of("Bend your knee. ".repeat(65_000)).words() > 190_000);
        assertEquals(1, Readability.of("a".repeat(1_000_000)).words());
    }

    @Test
    void aHardPatientTextNamesItsSentencesAndPlainWords() {
        var text = "Sit up tall. Contraindications notwithstanding, continue performing scapula stabilization exercises regularly throughout"
                + " rehabilitation. Rest.";
        var causes = Readability.of(text).causes(ReadabilityReport.PATIENT_GRADE);
        org.junit.jupiter.api.Assertions.assertEquals(1, causes.size());
        org.junit.jupiter.api.Assertions.assertTrue(text.substring(causes.getFirst().start(), causes.getFirst().end()).startsWith("Contra"));
        org.junit.jupiter.api.Assertions.assertTrue(causes.getFirst().words().stream().anyMatch(word -> word.plain().equals("shoulder blade")));
        org.junit.jupiter.api.Assertions.assertEquals(java.util.List.of(), Readability.of("Sit up tall. Rest.").causes(ReadabilityReport.PATIENT_GRADE));
    }
}
