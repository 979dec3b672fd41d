package org.notewright.desktop.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.notewright.clinical.Span;

class MarkTest {

    @Test void aMarkLeavesOutTheWhiteSpaceAroundItsWords() {
        assertEquals(new Span(2, 5), Mark.of(new Span(1, 6), "a bcd e", Mark.INSERTED).span());
    }

    @Test void aMarkOnWhiteSpaceAloneStays() {
        assertEquals(new Span(1, 2), Mark.of(new Span(1, 2), "a b", Mark.INSERTED).span());
    }

    @Property(seed = "20260312") void anEditTurnsTheOldTextIntoTheNew(
            @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 12) String before,
            @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 12) String after) {
        var edit = Edit.between(before, after);
        int start = edit.place().start();
        assertEquals(after, before.substring(0, start) + after.substring(start, start + edit.length())
                + before.substring(edit.place().end()));
    }

    @Test void aPlaceWhoseWordsWereTouchedIsGone() {
        assertNull(Edit.between("one two three", "one 2 three").move(new Span(4, 7)));
    }
}
