package org.notewright.trial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.notewright.drafting.skill.SkillLibrary;

/// The answers that a writer gave to the rendered requests alone, kept as they came.
class SkillAnswersTest {

    static List<SkillTrial> trials() {
        return SkillTrial.all();
    }

    static Stream<SkillTrial> answered() {
        return SkillTrial.all().stream().filter(trial -> trial.answer().isPresent());
    }

    @Test void everyShippedSkillHasATrialWithAnAnswer() {
        var answered = answered().map(trial -> trial.skill().name()).collect(Collectors.toSet());
        assertEquals(List.of(), SkillLibrary.shipped().all().stream().map(skill -> skill.name()).filter(name -> !answered.contains(name)).toList());
    }

    @ParameterizedTest
    @MethodSource("answered")
    void theAnswerComesInTheFormThatWasAskedFor(SkillTrial trial) {
        var draft = trial.parsed(trial.answer().orElseThrow());
        assertEquals(List.of(), draft.absent(), trial.id());
        assertTrue(draft.followsFormat(), trial.id() + ": " + draft.deviations());
    }

    /// Every flag of grounding was looked at: it stands in `reviewed.csv` with what it was.
    @ParameterizedTest
    @MethodSource("answered")
    void everyFlagOnItWasLookedAt(SkillTrial trial) {
        var draft = trial.parsed(trial.answer().orElseThrow());
        var known = ReviewedFlags.of(trial.id());
        assertEquals(List.of(), ReviewedFlags.texts(trial.grounding(draft)).stream().filter(flag -> !known.contains(flag)).toList(), trial.id());
    }
}
