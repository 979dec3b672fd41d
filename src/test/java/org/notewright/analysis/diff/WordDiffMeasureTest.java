package org.notewright.analysis.diff;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// How long a keystroke takes beside a version of 20 pages (3000 characters each). Prints milliseconds; asserts no time.
/// Run with `-Dtest=WordDiffMeasureTest -Dtest.exclude.tags=none`.
@Tag("measure")
class WordDiffMeasureTest {

    private static final String[] WORDS = ("patient reports right knee pain 4/10 with stairs denies buckling AROM flex 0-110° "
            + "extension −5° MMT quad 4-/5 97110 23 min straight leg raise 3x10 verbal cues for hip hinge total 45 min "
            + "skilled care needed to grade mobilization continue twice weekly add step ups next visit").split(" ");

    @Test void aKeystrokeInTwentyPages() {
        var random = new Random(7);
        var before = pages(random, 20);
        measure("one changed word", before, before);
        var changed = Arrays.stream(before.split("\n", -1))
                .map(line -> random.nextInt(10) == 0 ? line.replace("knee", "hip").replace("45 min", "46 min") : line)
                .reduce((one, other) -> one + "\n" + other).orElse("");
        measure("one changed word, a tenth of the lines changed before", before, changed);
        measure("two unrelated texts", before, pages(random, 20));
    }

    private static void measure(String what, String before, String after) {
        var plain = new double[300];
        var kept = new double[300];
        var incremental = new IncrementalDiff();
        int middle = after.length() / 2;
        for (int i = 0; i < plain.length; i++) {
            var typed = after.substring(0, middle) + "x".repeat(i % 9 + 1) + after.substring(middle);
            long start = System.nanoTime();
            var once = WordDiff.compare(before, typed);
            long between = System.nanoTime();
            var again = incremental.compare(before, typed);
            long end = System.nanoTime();
            assertFalse(once.isEmpty() || again.isEmpty());
            plain[i] = (between - start) / 1e6;
            kept[i] = (end - between) / 1e6;
        }
        report(what + ", anew", plain);
        report(what + ", incremental", kept);
    }

    private static void report(String what, double[] milliseconds) {
        var warm = Arrays.copyOfRange(milliseconds, 100, milliseconds.length);
        Arrays.sort(warm);
        System.out.printf("%-70s median %6.2f ms, 95 %% %6.2f ms%n", what, warm[warm.length / 2],
                warm[warm.length * 95 / 100]);
    }

    private static String pages(Random random, int pages) {
        var text = new StringBuilder();
        while (text.length() < pages * 3000) {
            text.append(WORDS[random.nextInt(WORDS.length)]).append(random.nextInt(18) == 0 ? ".\n" : " ");
        }
        return text.toString();
    }
}
