package org.notewright.drafting.model.offline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.notewright.analysis.facts.SoapSection;

class SourceSentencesTest {

    private static List<String> texts(String note) {
        return SourceSentences.of(note).stream().map(Sentence::text).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            pain is better           | Pain is better.
            w/ stairs 4/10           | w/ stairs 4/10.
            mmHg 120                 | mmHg 120.
            Doing HEP "most days".   | Doing HEP "most days".
            he said "it hurts."      | He said "it hurts."
            sit<>stand;              | sit<>stand.
            STG (3 wks): ODI <30%;   | STG (3 wks): ODI <30%.
            Goals:                   | Goals:
            4-way ankle GTB 3x12     | 4-way ankle GTB 3x12.
            pt  reports   two  falls | Pt reports two falls.
            """)
    void addsOnlyACapitalAndAPeriod(String words, String expected) {
        assertEquals(expected, Wording.sentence(words));
    }

    @Test void takesAwayTheLetterOfTheSectionOnly() {
        assertEquals("Better.", Wording.sentence(Wording.unlabelled("S: better", SoapSection.SUBJECTIVE)));
        assertEquals("S: better", Wording.unlabelled("S: better", SoapSection.OBJECTIVE));
        assertEquals("Plan for next week", Wording.unlabelled("Plan for next week", SoapSection.PLAN));
    }

    @Test void keepsBullets() {
        assertEquals(List.of("- pain R ankle 2/10", "- SLS L 14 sec"), texts("- pain R ankle 2/10\n- SLS L 14 sec"));
    }

    @Test void aBulletBeforeALabelStaysABullet() {
        assertEquals("- 2x/wk", texts("P: continue\n- P: 2x/wk").getLast());
    }

    @Test void keepsTheColumnsOfATable() {
        assertEquals(List.of("last    today", "PROM flex    120    158"),
                texts("O:   last    today\nPROM flex    120    158"));
    }

    @Test void aLineThatIsOnlyALabelLeavesNothing() {
        assertEquals(List.of("Better."), texts("S:\nbetter"));
    }

    @Test void windowsLineEndsLeaveNoTrace() {
        assertEquals(List.of("Better.", "Flex 110."), texts("S: better\r\nO: flex 110\r\n"));
    }
}
