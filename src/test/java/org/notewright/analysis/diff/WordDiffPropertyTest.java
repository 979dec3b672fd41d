package org.notewright.analysis.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class WordDiffPropertyTest {

    private static final List<String> WORDS = List.of("knee", "the", "pain", "4/10", "4-/5", "0-110°", "w/", "c/o", "\n",
            "\n\n", " ", "  ", ",", ".", "## Plan\n", "3x10", "R", "é", "👍🏽", "-", "x", "'");

    @Provide Arbitrary<String> notes() {
        return Arbitraries.of(WORDS).list().ofMaxSize(40).map(words -> String.join(" ", words));
    }

    @Provide Arbitrary<String> anything() {
        return Arbitraries.strings().withChars("ab1/-+ \n\t.é\ud83d\udc4d").ofMaxLength(60);
    }

    @Property(seed = "20260312") void lawsHoldForNotes(@ForAll("notes") String before, @ForAll("notes") String after) {
        DiffLaws.check(before, after);
    }

    @Property(seed = "20260312") void lawsHoldForAnything(@ForAll("anything") String before, @ForAll("anything") String after) {
        DiffLaws.check(before, after);
    }

    @Property(seed = "20260312") void tokensCoverTheText(@ForAll("anything") String text) {
        int at = 0;
        for (var token : Tokenizer.tokens(text)) {
            assertEquals(at, token.start());
            at = token.end();
        }
        assertEquals(text.length(), at);
    }

    @Property(seed = "20260312", tries = 300)
    void typingGivesTheSameAnswerAsComparingAnew(@ForAll("notes") String before, @ForAll("notes") String after) {
        var incremental = new IncrementalDiff();
        for (int length = 0; length <= after.length(); length += 7) {
            var typed = after.substring(0, length);
            assertEquals(WordDiff.compare(before, typed), incremental.compare(before, typed));
        }
    }

    @Property(seed = "20260312") void rejectingEveryHunkFromTheEndRestoresTheOldText(@ForAll("notes") String before,
                                                                  @ForAll("notes") String after) {
        var text = after;
        for (var hunk : Hunk.of(WordDiff.compare(before, after)).reversed()) {
            text = hunk.rejectFrom(before, text);
        }
        assertEquals(before, text);
    }

    @Property(seed = "20260312") void acceptingEveryHunkFromTheEndGivesTheNewText(@ForAll("notes") String before,
                                                               @ForAll("notes") String after) {
        var text = before;
        for (var hunk : Hunk.of(WordDiff.compare(before, after)).reversed()) {
            text = hunk.acceptInto(text, after);
        }
        assertEquals(after, text);
    }
}
