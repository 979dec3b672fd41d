package org.notewright.analysis.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// What must hold for every comparison.
final class DiffLaws {

    private DiffLaws() {
    }

    static void check(String before, String after) {
        var changes = WordDiff.compare(before, after);
        int a = 0;
        int b = 0;
        var rebuilt = new StringBuilder();
        for (var change : changes) {
            assertEquals(a, change.before().start(), "no gap in the old text");
            assertEquals(b, change.after().start(), "no gap in the new text");
            var words = change.after().in(after);
            assertTrue(!change.isEqual() || words.contentEquals(change.before().in(before)), "equal means equal");
            rebuilt.append(change.isEqual() ? change.before().in(before) : words);
            a = change.before().end();
            b = change.after().end();
        }
        assertEquals(before.length(), a, "the old text is covered");
        assertEquals(after.length(), b, "the new text is covered");
        assertTrue(after.contentEquals(rebuilt), "applying the changes gives the new text");
        assertEquals(changes, WordDiff.compare(after, before).stream().map(Change::mirrored).toList(), "symmetric");
    }
}
