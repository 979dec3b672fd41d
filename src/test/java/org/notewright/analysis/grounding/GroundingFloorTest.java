package org.notewright.analysis.grounding;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Floors under the figures of docs/quality.md, on every change of all drafts with a fixed seed.
class GroundingFloorTest {

    private static final Figures FIGURES = new Figures();
    /// Notes by another hand, full of shorthand, columns and misread characters.
    private static final Figures OTHERS = new Figures();

    /// Drafts of corpus notes in six styles.
    private static final Figures FURTHER = new Figures();

    @BeforeAll
    static void measure() {
        Drafts.all().stream().filter(sample -> !sample.half().startsWith("w") && !sample.half().matches("d\\d.*")).forEach(sample -> (sample.half().startsWith("h") && !sample.half().equals("holdout") ? FURTHER : sample.isByAnotherHand() ? OTHERS : FIGURES)
                .add(sample, 20261121L, sample.half().startsWith("h") || sample.isByAnotherHand() ? 2 : 1));
    }

    @Test
    void thereAreEnoughChangesToTell() {
        assertTrue(FIGURES.mutants() >= 2000, () -> FIGURES.table("all"));
    }

    @Test
    void changedNumbersAreCaught() {
        assertTrue(FIGURES.rate("number") >= 0.97, () -> FIGURES.table("all"));
    }

    @Test
    void swappedNumbersAreCaught() {
        assertTrue(FIGURES.rate("swap") >= 0.95, () -> FIGURES.table("all"));
    }

    @Test
    void changedGradesSidesDatesAndTestsAreCaught() {
        for (var kind : new String[] {"grade", "date", "measure"}) {
            assertTrue(FIGURES.rate(kind) >= 0.97, () -> FIGURES.table("all"));
        }
    }

    @Test
    void turnedDenialsAreCaught() {
        assertTrue(FIGURES.rate("negation") >= 0.88 && FIGURES.rate("side") >= 0.87, () -> FIGURES.table("all"));
    }

    @Test
    void faithfulSentencesAreLeftAlone() {
        assertTrue(FIGURES.flagged() <= 0.01, () -> String.join("\n", FIGURES.alarms()));
    }

    @Test
    void changesInNotesByAnotherHandAreCaught() {
        assertTrue(OTHERS.mutants() >= 1000 && OTHERS.rate("number") >= 0.94 && OTHERS.rate("swap") >= 0.93
                && OTHERS.rate("side") >= 0.92 && OTHERS.rate("grade") >= 0.89 && OTHERS.rate("negation") >= 0.7, () -> OTHERS.table("others"));
    }

    @Test
    void faithfulSentencesOnNotesByAnotherHandAreMostlyLeftAlone() {
        assertTrue(OTHERS.flagged() <= 0.015, () -> String.join("\n", OTHERS.alarms()));
    }

    @Test
    void changesInDraftsOfOtherStylesAreCaught() {
        assertTrue(FURTHER.mutants() >= 1300 && FURTHER.rate("number") >= 0.94 && FURTHER.rate("swap") >= 0.92 && FURTHER.rate("grade") >= 0.93
                && FURTHER.rate("side") >= 0.87 && FURTHER.rate("negation") >= 0.88 && FURTHER.rate("measure") >= 0.99
                && FURTHER.rate("unit") >= 0.78, () -> FURTHER.table("further"));
    }

    @Test
    void faithfulSentencesOfOtherStylesAreMostlyLeftAlone() {
        assertTrue(FURTHER.flagged() <= 0.025, () -> String.join("\n", FURTHER.alarms()));
    }
}
