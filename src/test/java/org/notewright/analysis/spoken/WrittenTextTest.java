package org.notewright.analysis.spoken;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.notewright.clinical.Span;

class WrittenTextTest {

    private static WrittenText of(String spoken) {
        return SpokenText.written(Said.words(spoken), WordList.NONE);
    }

    @Test void aChangeNamesItsWordsItsPlaceAndItsKind() {
        var text = of("pain four out of ten today");
        var change = text.changes().getFirst();
        assertEquals(new Span(1, 5), change.words());
        assertEquals("four out of ten", change.spoken());
        assertEquals("4/10", change.place().in(text.text()));
        assertEquals(ChangeKind.SCORE, change.kind());
    }

    @Test void aChangeCanBeUndoneAndTheOthersStay() {
        var text = of("pain four out of ten for twenty minutes");
        assertEquals("pain four out of ten for 20 min", text.without(text.changes().getFirst()).text());
        assertEquals("pain 4/10 for twenty minutes", text.without(text.changes().getLast()).text());
    }

    @Test void undoingScratchThatBringsBackWhatWasWritten() {
        var text = of("gait steady period pain four out of ten scratch that fine");
        var scratched = text.changes().getLast();
        assertEquals("gait steady. fine", text.text());
        assertEquals("gait steady. pain 4/10 scratch that fine", text.without(scratched).text());
    }

    @Test void wordsTakenBackHaveAnEmptyPlace() {
        var text = of("pain scratch that fine");
        assertEquals(0, text.places().getFirst().length());
        assertEquals("fine", text.places().getLast().in(text.text()));
    }

    @Test void anOwnWordIsAChangeToo() {
        var own = WordList.of(Map.of("nancy", "Nansi"));
        var text = SpokenText.written(Said.words("nancy came"), own);
        assertEquals(ChangeKind.OWN_WORD, text.changes().getFirst().kind());
        assertEquals("nancy came", text.without(text.changes().getFirst()).text());
    }

    @Test void theChangeOfAWordIsFound() {
        var text = of("pain four out of ten");
        assertTrue(text.changeOf(0).isEmpty());
        assertEquals("4/10", text.changeOf(3).orElseThrow().written());
    }

    @Test void nothingPrintsWhatWasSaid() {
        var text = of("pain four out of ten");
        assertFalse((text + " " + text.changes() + Said.words("pain") + WordList.of(Map.of("pain", "x"))).contains("pain"));
    }

    @Provide Arbitrary<List<String>> speech() {
        return Arbitraries.of("pain", "four", "out", "of", "ten", "to", "two", "for", "one", "hundred", "twenty", "five", "degrees",
                "flexion", "negative", "period", "comma", "new", "line", "scratch", "that", "open", "close", "quote", "sets", "by",
                "point", "oh", "march", "second", "a", "m", "l", "e", "f", "s", "over", "and", "half", "minutes", "code", "nine",
                "seven", "slash", "the", "plus", "minus", "zebra", "twenty-five", "thousand", "colon").list().ofMaxSize(40);
    }

    @Property(seed = "20260312", tries = 3000)
    void everySpokenWordHasAPlaceAndUndoingAllGivesTheSpokenWords(@ForAll("speech") List<String> said) {
        var spoken = String.join(" ", said);
        var text = of(spoken);
        assertEquals(said.size(), text.places().size());
        while (!text.changes().isEmpty()) {
            text = text.without(text.changes().getLast());
        }
        assertEquals(spoken, text.text());
    }

    @Property(seed = "20260312", tries = 3000)
    void aChangeStandsWhereItSaysAndAnUnchangedWordTooInOrder(@ForAll("speech") List<String> said) {
        var text = of(String.join(" ", said));
        for (var change : text.changes()) {
            assertEquals(change.written(), change.place().in(text.text()));
        }
        int last = 0;
        for (int i = 0; i < said.size(); i++) {
            var place = text.places().get(i);
            assertTrue(place.start() >= last || text.changeOf(i).isPresent());
            last = place.start();
            if (text.changeOf(i).isEmpty()) {
                assertEquals(said.get(i), place.in(text.text()));
            }
        }
    }
}
