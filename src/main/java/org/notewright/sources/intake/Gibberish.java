package org.notewright.sources.intake;

import java.util.Arrays;
import java.util.regex.Pattern;

/// Whether a text layer is not worth its name. Scanners put what they believe to have read under their picture; a bad one has
/// signs in the middle of its words or letters that stand alone.
final class Gibberish {

    private static final int FEWEST = 10;
    private static final double LEAST = 0.6;
    /// A word, a number, a date, an amount, with marks around it.
    private static final Pattern WORD_LIKE = Pattern.compile(
            "[\\p{Punct}“”‘’–—]*(\\p{L}{2,}([-'’/.]\\p{L}+)*|[aAI&]|[$#]?\\p{Nd}+([-/.,:]\\p{Nd}+)*%?|[\\p{L}\\p{Nd}]*\\p{Nd}[\\p{L}\\p{Nd}.-]*)"
                    + "[\\p{Punct}“”‘’–—]*");

    private Gibberish() {
    }

    static boolean is(String text) {
        var words = text.strip().split("\\s+", -1);
        long good = Arrays.stream(words).filter(word -> WORD_LIKE.matcher(word).matches()).count();
        return words.length >= FEWEST && good < LEAST * words.length;
    }
}
