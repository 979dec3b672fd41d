package org.notewright.analysis.exercises;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.notewright.analysis.readability.Readability;
import org.notewright.analysis.readability.ReadabilityReport;
import org.notewright.analysis.text.CsvRows;
import org.notewright.analysis.text.Sentences;

class ExerciseLibraryTest {

    static final List<Exercise> ALL = ExerciseLibrary.shipped().all();

    @Test void holdsAtLeastAHundredAndTwentyExercises() {
        assertTrue(ALL.size() >= 120);
        assertTrue(ALL.stream().filter(e -> !e.disciplines().equals("PT")).count() >= 60);
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void everyRowIsComplete(Exercise one) {
        assertTrue(one.id().matches("[a-z0-9]+(-[a-z0-9]+)*"), one.id());
        assertTrue(List.of("PT", "OT", "both").contains(one.disciplines()), one.id());
        for (var text : List.of(one.name(), one.clinical(), one.region(), one.position(), one.equipment(), one.kind(), one.cues(),
                one.errors(), one.precautions(), one.steps())) {
            assertFalse(text.isBlank(), one.id());
        }
        one.synonyms().forEach(name -> assertEquals(name.strip().toLowerCase(java.util.Locale.ROOT), name, one.id()));
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void aPatientOfTheSixthGradeCanReadTheInstruction(Exercise one) {
        var report = Readability.of(one.steps());
        assertTrue(report.fleschKincaidGrade() <= ReadabilityReport.PATIENT_GRADE, one.id() + " " + report);
        assertEquals(List.of(), report.hardWords(), one.id());
        int sentences = Sentences.of(one.steps(), 0, one.steps().length()).size();
        assertTrue(sentences == 2 || sentences == 3, one.id() + " has " + sentences);
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void noTextOfTheLibraryHoldsADose(Exercise one) {
        one.fixedTexts().stream().filter(text -> !text.startsWith("![")).filter(text -> !text.equals(one.clinical()))
                .forEach(text -> assertFalse(text.chars().anyMatch(Character::isDigit), one.id() + ": " + text));
    }

    @Test void noNameMeansTwoExercises() {
        var names = new HashMap<String, String>();
        var ids = new HashSet<String>();
        ALL.forEach(one -> {
            assertTrue(ids.add(one.id()), one.id());
            one.synonyms().forEach(name -> assertEquals(one.id(),
                    names.computeIfAbsent(ExerciseLibrary.plain(name), _ -> one.id()), name));
        });
    }

    @Test void everyRowNamesItsSource() {
        CsvRows.of(ExerciseLibrary.class, "exercises.csv").forEach(row -> assertFalse(row.getOrDefault("source", "").isBlank()));
    }

    @ParameterizedTest
    @CsvSource({"SLR 3x10 2#,straight-leg-raise", "QS x10,quad-set", "heel slides x20,heel-slide", "clams 3x10,clamshell",
            "STS 2x8,sit-to-stand", "sit<>stand 2x8,sit-to-stand", "scap squeezes 2x10,scapular-squeeze",
            "wrist flexor stretch 3x30 sec,wrist-flexor-stretch", "tendon glides x 10,tendon-glide",
            "theraputty grip x20,putty-grip", "prone hip ext 2x10,hip-extension-prone", "SL ER 3x10 no wt,sidelying-er",
            "ER w/ red TB 3x12,external-rotation-band", "chin tucks 2x10 x 5 sec,chin-tuck", "HL bridging 2x10,bridge"})
    void understandsWhatTherapistsWrite(String words, String id) {
        assertEquals(id, ExerciseLibrary.shipped().named(words).orElseThrow().id());
    }

    @Test void neverGuesses() {
        assertTrue(ExerciseLibrary.shipped().named("wheelbarrow walk 4 x 20 ft").isEmpty());
        assertTrue(ExerciseLibrary.shipped().named("3x10").isEmpty());
    }
}
