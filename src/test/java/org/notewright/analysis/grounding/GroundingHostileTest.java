package org.notewright.analysis.grounding;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A megabyte takes seconds because every inner step is bounded; a step that is not would never end here.
class GroundingHostileTest {

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\ufeff", "|", "||||", "| a |\n|", "**", "****", "-", "1.", "#", "4/", "/10", "3x", "x", "(-)", "-5-5-5-",
            "one oh", "twenty", "grade", "99999999999999999999", "1/2/3/4/5", "\ud83d\ude00 4/10", "1,000,000,000", "5.", ".5", "v", "R / L: 1/2"})
    void oddFragmentsAreRead(String text) {
        assertNotNull(Grounding.check(List.of(new SourceText("a", text)), text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"R knee flex 110, ext -5. Denies falls.\n", "4/10 ", "a", "(", "1", "| 4/10 ", "no ", "****", "3x10 L R 5 deg; ", "@#$%^&* "})
    void aMegabyteIsRead(String piece) {
        var text = piece.repeat(1_000_000 / piece.length());
        assertNotNull(Grounding.check(List.of(new SourceText("a", text)), "Pain 4/10."));
        assertNotNull(Grounding.check(List.of(new SourceText("a", "Pain 4/10.")), text));
    }

    @Test
    void randomTextNeverFails() {
        var random = new Random(7);
        var signs = "0123456789/-+x.,;:()|#*\n '\"RL%°abdegimnostw";
        for (int round = 0; round < 500; round++) {
            var text = new StringBuilder();
            for (int i = 0; i < 200; i++) {
                text.append(signs.charAt(random.nextInt(signs.length())));
            }
            assertNotNull(Grounding.check(List.of(new SourceText("a", text.toString())), text.reverse().toString()));
        }
    }
}
