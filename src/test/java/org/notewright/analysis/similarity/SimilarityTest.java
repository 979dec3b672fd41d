package org.notewright.analysis.similarity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class SimilarityTest {

    private static final String FIRST = "S: Pain 4/10. Denies falls.\nO: Visit 6. Flexion 110 degrees today. Walked 200 feet with cane.\n"
            + "A: Better than last week.\nP: Continue twice a week.";

    private static String note(String number) {
        try (var in = Objects.requireNonNull(SimilarityTest.class.getResourceAsStream("/grounding/notes/" + number + ".txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Test
    void aCopiedNoteWithNewDateAndVisitScoresOne() {
        var report = Similarity.of(note("14"), List.of(new EarlierNote("01", note("01"))));
        assertEquals(1.0, report.score(), 1e-9);
        assertTrue(report.warns());
        assertTrue(report.sections().getFirst().unchanged().size() > 12);
    }

    @Test
    void twoVisitsOfOnePatientDoNotWarn() {
        var report = Similarity.of(note("17"), List.of(new EarlierNote("05", note("05"))));
        assertTrue(report.score() < 0.5, () -> "score " + report.score());
        assertFalse(report.warns());
    }

    @Test
    void onlyTheUnchangedSentencesAreMarked() {
        var now = FIRST.replace("Pain 4/10", "Pain 3/10").replace("Visit 6", "Visit 7");
        var report = Similarity.of(now, List.of(new EarlierNote("first", FIRST)));
        var subjective = report.sections().getFirst();
        assertEquals("S", subjective.section());
        assertEquals(List.of("Denies falls."), subjective.unchanged().stream().map(span -> span.in(now)).toList());
        assertEquals(1.0, report.sections().get(1).score(), 1e-9);
        assertEquals("first", report.sections().get(1).closest());
    }

    @Test
    void theEarlierNoteMostAlikeIsNamed() {
        var report = Similarity.of(FIRST, List.of(new EarlierNote("other", "S: New problem. O: None."), new EarlierNote("same", FIRST)));
        assertTrue(report.sections().stream().allMatch(section -> "same".equals(section.closest())));
    }

    @Test
    void headingsAndLettersNameTheSameSection() {
        var now = "## Plan\nContinue twice a week.\n";
        assertEquals(1.0, Similarity.of(now, List.of(new EarlierNote("first", FIRST))).sections().getFirst().score(), 1e-9);
    }

    @Test
    void aChangedNumberIsAChangedSentence() {
        var now = FIRST.replace("110", "112");
        var objective = Similarity.of(now, List.of(new EarlierNote("first", FIRST))).sections().get(1);
        assertTrue(objective.score() < 1);
        assertFalse(objective.unchanged().stream().anyMatch(span -> span.in(now).contains("112")));
    }

    @Test
    void withoutEarlierNotesOrTextNothingIsAlike() {
        assertEquals(0, Similarity.of(FIRST, List.of()).score());
        assertEquals(0, Similarity.of("", List.of(new EarlierNote("first", FIRST))).score());
        assertEquals(0, Similarity.of("### !!!", List.of(new EarlierNote("first", ""))).score());
    }

    @Test
    void aMegabyteIsRead() {
        var big = "Pain 4/10 today. ".repeat(60_000);
        assertEquals(1.0, Similarity.of(big, List.of(new EarlierNote("big", big))).score(), 1e-9);
    }

    @Test
    void whatAnyEarlierNoteSaidWordForWordIsUnchangedAndNothingElse() {
        var now = "S: Pain 3/10. Denies falls. New: stairs are easier.\nP: Add balance work. Continue twice a week.";
        var report = Similarity.of(now, List.of(new EarlierNote("a", "S: Denies falls.\nP: None."), new EarlierNote("b", FIRST)));
        assertEquals(List.of("Denies falls.", "Continue twice a week."), report.unchanged().stream().map(span -> span.in(now)).toList());
        assertEquals(List.of(), Similarity.of(now, List.of()).unchanged());
    }
}
