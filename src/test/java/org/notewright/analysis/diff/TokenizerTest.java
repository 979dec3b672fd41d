package org.notewright.analysis.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenizerTest {

    private static List<String> words(String text) {
        return Tokenizer.tokens(text).stream().map(token -> token.core(text)).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"110°", "0-110", "0–110°", "-5°", "−5°", "4-/5", "3+/5", "4−/5", "4+", "48/80", "132/78",
        "3x10", "3×10", "x20", "x23'", "2x/wk", "18\"", "4.5", "1,200", "10:31", "2026-03-12", "3/12/2026", "M17.11",
        "S83.511A", "97110", "97110-59", "w/", "w/o", "c/o", "s/p", "N/T", "±2", "50%", "2#", "patient's", "step-ups",
        "##", "..."})
    void keepsOneThingWhole(String value) {
        assertEquals(List.of("at", value, ",", "then"), words("at " + value + " , then"));
    }

    @Test void separatesPunctuationFromTheWordInFront() {
        assertEquals(List.of("4/10", "w/", "stairs", ",", "was", "6/10", "IE", "."), words("4/10 w/ stairs, was 6/10 IE."));
    }

    @Test void separatesWithFromTheWordItIsGluedTo() {
        assertEquals(List.of("w/", "stairs"), words("w/stairs"));
    }

    @Test void leadingWhiteSpaceIsATokenOfItsOwn() {
        assertEquals(List.of("", "a"), words("\n a"));
    }
}
