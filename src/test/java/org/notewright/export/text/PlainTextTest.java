package org.notewright.export.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.notewright.export.markup.PrintedSection;

class PlainTextTest {

    @Test void marksGoAndWordsStay() {
        assertEquals("Knee much looser, not stiff.", PlainText.of("Knee **much looser**, *not* `stiff`."));
    }

    @Test void listsKeepTheirDashesAndNumbers() {
        assertEquals("- one\n- two\n  - deeper\n\n3. third\n5. fifth",
                PlainText.of("* one\n* two\n  * deeper\n\n3. third\n5. fifth"));
    }

    @Test void tablesAreAligned() {
        assertEquals("Measure   R\nFlexion  95\nTUG       8",
                PlainText.of("| Measure | R |\n|:--|--:|\n| **Flexion** | 95 |\n| TUG | 8 |"));
    }

    @Test void sectionsStandUnderTheirHeadings() {
        assertEquals("Subjective\nFine.\n\nPlan\n—\n", PlainText.of(List.of(
                new PrintedSection("Subjective", "Fine.  \r\n"), new PrintedSection("Plan", " "))));
    }

    @Test void nothingGivesNothing() {
        assertEquals("", PlainText.of(List.of()));
        assertEquals("", PlainText.of(" \n"));
    }

    @Property(seed = "20260312", tries = 500)
    void noLineEndsInABlankAndNoControlIsLeft(@ForAll String markdown) {
        var text = PlainText.of(markdown);
        for (var line : text.split("\n", -1)) {
            assertEquals(line.stripTrailing(), line);
        }
        assertFalse(text.contains("\r"));
        assertTrue(text.codePoints().noneMatch(sign -> sign != '\n' && Character.isISOControl(sign)));
    }
}
