package org.notewright.desktop.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.notewright.clinical.SourceKind;

class PhraseEvidenceTest {

    private static List<String> lit(String draft, String source) {
        return new PhraseEvidence().find(draft, List.of(Demo.source(SourceKind.TEXT, "note.txt", source))).links()
                .stream().flatMap(link -> link.places().stream()).map(place -> place.span().in(source)).toList();
    }

    @Test void aValueIsFoundWhateverItsDashOrSign() {
        assertEquals(List.of("3x10"), lit("Leg raise 3×10 done.", "SLR 3x10 2#"));
        assertEquals(List.of("4-/5"), lit("Quadriceps 4−/5.", "quad 4-/5"));
    }

    @Test void threeWordsInARowAreFoundAndTwoAreNot() {
        assertEquals(List.of("correct right trunk"), lit("Cueing to Correct right Trunk.", "cue correct right trunk shift"));
        assertEquals(List.of(), lit("Right trunk.", "right trunk"));
    }

    @Test void aDifferentValueIsNoEvidence() {
        assertEquals(List.of(), lit("97530, 8 min.", "TA x7'"));
        assertEquals(List.of(), lit("Flexion 110.", "flex 11"));
    }

    @Test void headingsAreNoSentences() {
        assertEquals(List.of(), lit("## One two three 4/10", "one two three 4/10"));
    }

    @Test void itJudgesNoSupport() {
        assertNull(new PhraseEvidence().find("Pain 4/10.", List.of()).count());
    }

    @Test void endlessRepetitionEndsSoon() {
        var same = "knee pain 4/10 ".repeat(20_000);
        assertTrue(lit(same, same).size() > 1);
    }
}
