package org.notewright.clinical;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A corrected fact belongs to words: it goes where they go, and counts nowhere else.
class HeldTextTest {

    private static final String READ = "R knee flexion 110 deg. L knee flexion 110 deg. Pain 4/10.";
    private static final Instant NOW = Instant.parse("2026-03-12T10:00:00Z");

    private final List<Correction> corrections = new ArrayList<>();
    private final List<FactCorrection> facts = new ArrayList<>();

    private Source source() {
        return new Source(SourceId.random(), PatientId.random(), null, "note.txt", READ.length(), "0".repeat(64),
                new Reading(SourceKind.TEXT, ReadMethod.PLAIN, READ, List.of(), List.of()), corrections, facts, NOW);
    }

    /// Says of words that they read otherwise, as the text is now.
    private void fact(FactCorrection.Kind kind, int at, String words, String now) {
        var text = source().effectiveText();
        facts.add(FactCorrection.of(facts.size() + 1, kind, new Correction(new Span(at, at + words.length()), now, NOW), text,
                corrections.size(), words, now, ""));
    }

    private void read(String words, String better) {
        var text = source().effectiveText();
        int at = text.indexOf(words);
        corrections.add(source().corrected().correct(new Span(at, at + words.length()), better, NOW));
    }

    @Test void withoutCorrectionsItIsTheTextThatCounts() {
        read("Pain 4/10", "Pain 5/10");
        assertEquals(source().effectiveText(), source().heldText());
    }

    @Test void theWordsShownStayAndTheWordsThatCountChange() {
        fact(FactCorrection.Kind.CHANGED, READ.indexOf("110"), "110", "115");
        assertEquals(READ, source().effectiveText());
        assertEquals(READ.replaceFirst("110", "115"), source().heldText());
    }

    @Test void theSameWordsElsewhereStay() {
        fact(FactCorrection.Kind.CHANGED, READ.lastIndexOf("110"), "110", "115");
        read(READ, "Read anew. " + READ);
        assertEquals("Read anew. R knee flexion 110 deg. L knee flexion 115 deg. Pain 4/10.", source().heldText());
    }

    @Test void itFollowsItsWordsThroughCorrectionsOfOthers() {
        fact(FactCorrection.Kind.CHANGED, READ.lastIndexOf("110"), "110", "115");
        read("R knee flexion", "Right knee bending");
        assertEquals("Right knee bending 110 deg. L knee flexion 115 deg. Pain 4/10.", source().heldText());
    }

    @Test void whereTwoPlacesAgreeAlikeItIsLostRatherThanGuessed() {
        fact(FactCorrection.Kind.CHANGED, READ.indexOf("4/10"), "4/10", "6/10");
        read(READ, "Pain 4/10. Then. Pain 4/10.");
        assertEquals(1, source().held().lost().size());
        assertEquals(source().effectiveText(), source().heldText());
    }

    @Test void wordsThatAreGoneAreLost() {
        fact(FactCorrection.Kind.STRUCK, READ.indexOf("110"), "110", "");
        read("R knee flexion 110", "R knee flexion 120");
        assertEquals(1, source().held().lost().size());
        assertTrue(source().heldText().contains("120"));
    }

    @Test void readAnewItIsNotTakenForTheOtherSide() {
        fact(FactCorrection.Kind.STRUCK, READ.indexOf("110"), "110", "");
        read(READ, READ.replace("R knee flexion 110", "R knee flexion 120"));
        assertEquals(1, source().held().lost().size());
    }

    @Test void aNumberInsideALongerOneIsNoPlace() {
        fact(FactCorrection.Kind.CHANGED, READ.indexOf("4/10"), "4/10", "6/10");
        read(READ, READ.replace("4/10", "14/100"));
        assertEquals(1, source().held().lost().size());
    }

    @Test void whatIsTakenBackDoesNotCountAndTheOneBeforeItDoes() {
        int at = READ.indexOf("110");
        fact(FactCorrection.Kind.CHANGED, at, "110", "115");
        fact(FactCorrection.Kind.CHANGED, at, "110", "118");
        assertTrue(source().heldText().contains("118"));
        facts.add(FactCorrection.back(3, 2, "", NOW));
        assertTrue(source().heldText().contains("115"));
        facts.add(FactCorrection.back(4, 2, "", NOW));
        assertTrue(source().heldText().contains("118"));
    }

    @Test void aPlaceInTheHeldTextIsThePlaceOfTheWordsItStandsFor() {
        fact(FactCorrection.Kind.CHANGED, READ.indexOf("110"), "110", "a hundred and fifteen");
        var held = source().held();
        int at = held.text().text().indexOf("hundred");
        assertEquals("110", held.toSource(new Span(at, at + 7)).in(READ));
        int pain = held.text().text().indexOf("Pain");
        assertEquals("Pain", held.toSource(new Span(pain, pain + 4)).in(READ));
    }

    @Test void itPrintsNoWords() {
        fact(FactCorrection.Kind.CHANGED, READ.indexOf("110"), "110", "115");
        assertFalse((source().held() + " " + facts).contains("11"));
    }
}
