package org.notewright.clinical;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class CorrectedTextTest {

    private static final Instant AT = Instant.EPOCH;
    private static final String READ = "knee flexlon 1l0 degrees";

    private static Correction correction(int start, int end, String text) {
        return new Correction(new Span(start, end), text, AT);
    }

    @Test void correctionsStandInTheText() {
        var text = CorrectedText.of(READ, List.of(correction(13, 16, "110"), correction(5, 12, "flexion, right")));
        assertEquals("knee flexion, right 110 degrees", text.text());
        assertEquals(READ, text.original());
    }

    @Test void laterCorrectionOfTheSameWordsCounts() {
        assertEquals("knee flexlon 100 degrees",
                CorrectedText.of(READ, List.of(correction(13, 16, "110"), correction(13, 16, "100"))).text());
    }

    @Test void wordsOfTheCorrectedTextAreFoundOnThePage() {
        var text = CorrectedText.of(READ, List.of(correction(5, 12, "flexion, right"), correction(13, 16, "110")));
        assertEquals(new Span(13, 16), text.toOriginal(at(text.text(), "110")));
        assertEquals(new Span(17, 24), text.toOriginal(at(text.text(), "degrees")));
        assertEquals(new Span(5, 12), text.toOriginal(at(text.text(), "right")));
        assertEquals(new Span(0, 12), text.toOriginal(at(text.text(), "knee flexion")));
        assertEquals(at(text.text(), "degrees"), text.toCorrected(new Span(17, 24)));
        assertEquals(at(text.text(), "flexion, right"), text.toCorrected(new Span(6, 8)));
    }

    @Test void missingAndSurplusWordsKeepTheirPlace() {
        var text = CorrectedText.of(READ, List.of(correction(4, 4, " joint"), correction(16, 24, "")));
        assertEquals("knee joint flexlon 1l0", text.text());
        assertEquals(new Span(4, 4), text.toOriginal(at(text.text(), " joint")));
        assertEquals(new Span(5, 12), text.toOriginal(at(text.text(), "flexlon")));
    }

    @Test void correctingAroundAnEarlierCorrectionLosesNothing() {
        var once = CorrectedText.of(READ, List.of(correction(5, 12, "flexion right")));
        var next = once.correct(at(once.text(), "right 1l0"), "left 110", AT);
        assertEquals("knee flexion left 110 degrees",
                CorrectedText.of(READ, List.of(correction(5, 12, "flexion right"), next)).text());
    }

    @Test void correctionBeyondTheTextIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> CorrectedText.of("abc", List.of(correction(2, 4, "x"))));
    }

    /// Whatever was corrected before, what a person replaces is replaced and nothing else changes.
    @Property(seed = "20260312", tries = 2000)
    void everyCorrectionReplacesExactlyWhatWasChosen(@ForAll Random random) {
        var read = "abcdefghijklmnopqrstuvwxyz";
        var made = new ArrayList<Correction>();
        for (int i = 0; i < 6; i++) {
            var before = CorrectedText.of(read, made);
            int start = random.nextInt(before.text().length() + 1);
            int end = Math.min(before.text().length(), start + random.nextInt(5));
            var words = "ABCDEFG".substring(0, random.nextInt(4));
            made.add(before.correct(new Span(start, end), words, AT));
            var after = CorrectedText.of(read, made);
            assertEquals(before.text().substring(0, start) + words + before.text().substring(end), after.text());
        }
    }

    /// A letter that was never corrected is the same letter on both sides.
    @Property(seed = "20260312", tries = 500)
    void untouchedLettersFindEachOther(@ForAll Random random) {
        var read = "abcdefghijklmnopqrstuvwxyz";
        var made = new ArrayList<Correction>();
        for (int i = 0; i < 4; i++) {
            int start = random.nextInt(read.length());
            made.add(correction(start, Math.min(read.length(), start + random.nextInt(4)), "XYZW".substring(random.nextInt(4))));
        }
        var text = CorrectedText.of(read, made);
        int seen = 0;
        for (int i = 0; i < text.text().length(); i++) {
            if (Character.isLowerCase(text.text().charAt(i))) {
                var there = text.toOriginal(new Span(i, i + 1));
                assertEquals(text.text().substring(i, i + 1), there.in(read));
                assertEquals(new Span(i, i + 1), text.toCorrected(there));
                seen++;
            }
        }
        assertTrue(seen > 5);
    }

    private static Span at(String text, String words) {
        int start = text.indexOf(words);
        return new Span(start, start + words.length());
    }
}
