package org.notewright.analysis.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.notewright.analysis.diff.Change.Kind.DELETE;
import static org.notewright.analysis.diff.Change.Kind.EQUAL;
import static org.notewright.analysis.diff.Change.Kind.INSERT;
import static org.notewright.analysis.diff.Change.Kind.REPLACE;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordDiffTest {

    /// `kind:old>new` of every change that is not equal.
    private static List<String> changes(String before, String after) {
        return WordDiff.compare(before, after).stream().filter(change -> !change.isEqual())
                .map(change -> change.kind() + ":" + change.before().in(before) + ">" + change.after().in(after)).toList();
    }

    @Test void oneReplacedWordIsOneChange() {
        assertEquals(List.of(REPLACE + ":shopping>a grocery run"),
                changes("worst 7/10 after shopping, best 2/10", "worst 7/10 after a grocery run, best 2/10"));
    }

    @Test void aChangedGradeIsShownWhole() {
        assertEquals(List.of(REPLACE + ":3+/5>4-/5"), changes("R quad 3+/5, HS 4/5", "R quad 4-/5, HS 4/5"));
    }

    @Test void aChangedRangeIsShownWhole() {
        assertEquals(List.of(REPLACE + ":0-104°>0-110°"), changes("flex 0-104° today", "flex 0-110° today"));
    }

    @Test void insertionAndDeletionKeepTheirKinds() {
        assertEquals(List.of(INSERT + ":>verbal "), changes("with cues", "with verbal cues"));
        assertEquals(List.of(DELETE + ":verbal >"), changes("with verbal cues", "with cues"));
    }

    @Test void aRewrittenPhraseIsNotConfetti() {
        assertEquals(List.of(REPLACE + ":stiffness of the knee>swelling of the ankle"),
                changes("Reports stiffness of the knee today.", "Reports swelling of the ankle today."));
    }

    @Test void anUnchangedNumberBetweenChangesStaysVisible() {
        assertEquals(List.of(REPLACE + ":Pain>Ache", REPLACE + ":resting>walking"),
                changes("Pain 4/10 resting", "Ache 4/10 walking"));
    }

    @Test void anAddedParagraphLeavesItsNeighboursAlone() {
        assertEquals(List.of(INSERT + ":>Two.\n"), changes("One.\nThree.\n", "One.\nTwo.\nThree.\n"));
    }

    @Test void onlyWhiteSpaceChangedIsOnlyThat() {
        assertEquals(List.of(REPLACE + ": >\n"), changes("one two", "one\ntwo"));
    }

    @Test void equalTextsAreOneEqualChange() {
        assertEquals(List.of(EQUAL), WordDiff.compare("same", "same").stream().map(Change::kind).toList());
        assertEquals(List.of(), WordDiff.compare("", ""));
    }

    @Test void aMegabyteAgainstAnotherEndsAtLineLevel() {
        var random = new Random(1);
        var changes = WordDiff.compare(letters(random, 1_000_000, ' '), letters(random, 1_000_000, ' '));
        assertEquals(List.of(REPLACE), changes.stream().map(Change::kind).toList());
    }

    @Test void aMegabyteOfDifferentLinesIsCoveredWhole() {
        var random = new Random(2);
        DiffLaws.check(letters(random, 1_000_000, '\n'), letters(random, 1_000_000, '\n'));
    }

    @Test void aMegabyteOfShuffledLinesIsCoveredWhole() {
        var lines = IntStream.range(0, 60_000).mapToObj(i -> "line " + i % 30_000).collect(Collectors.toList());
        var before = String.join("\n", lines);
        java.util.Collections.shuffle(lines, new Random(3));
        DiffLaws.check(before, String.join("\n", lines));
    }

    @Test void endlessSlashesAndSignsDoNotExhaustTheStack() {
        DiffLaws.check("1/".repeat(90_000), "1/".repeat(80_000) + "x");
        DiffLaws.check("-".repeat(190_000), "'a".repeat(90_000));
    }

    @Test void aLongParagraphIsStillComparedByWords() {
        var words = IntStream.range(0, 20_000).mapToObj(i -> "word" + i).collect(Collectors.joining(" "));
        assertEquals(List.of(REPLACE + ":word777>other"), changes(words, words.replace("word777 ", "other ")));
    }

    @Test void changesStandInOrderAndNeverTwiceTheSameSide() {
        var changes = WordDiff.compare("a b c d e", "a x c y e");
        for (int i = 1; i < changes.size(); i++) {
            assertTrue(changes.get(i).isEqual() != changes.get(i - 1).isEqual());
        }
    }

    private static String letters(Random random, int length, char separator) {
        var text = new StringBuilder(length);
        while (text.length() < length) {
            text.append((char) ('a' + random.nextInt(26)));
            if (random.nextInt(6) == 0) {
                text.append(separator);
            }
        }
        return text.toString();
    }
}
