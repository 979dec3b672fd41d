package org.notewright.analysis.standing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.notewright.analysis.grounding.Grounding;
import org.notewright.analysis.grounding.SourceText;
import org.notewright.analysis.outcomes.EpisodeNote;

class ComputedRowsTest {

    private static final String FIRST = "1/26/26 PT EVAL. L knee pn 6/10. LEFS 22/80. LTG1 (8 wks): LEFS 50/80.";
    private static final String LAST = "3/20/26 v14. L knee pn 1/10. LEFS 58/80.";

    private static ComputedRows rows() {
        return ComputedRows.of(List.of(new EpisodeNote("a.txt", FIRST, null), new EpisodeNote("b.txt", LAST, null)));
    }

    private static long doubts(String line) {
        var draft = "## Measures\n\n" + ComputedRows.markdown(ComputedRows.CHANGE_COLUMNS) + "\n| --- | --- | --- | --- | --- |\n"
                + line + "\n";
        return Grounding.check(List.of(new SourceText("a.txt", FIRST), new SourceText("b.txt", LAST)), draft).issues().stream()
                .filter(issue -> issue.file() == null).count();
    }

    @Test void tellsTheChangeOfEachMeasure() {
        assertTrue(rows().changes().stream().anyMatch(row -> row.get(0).equals("LEFS") && row.get(1).startsWith("22/80")
                && row.get(2).startsWith("58/80") && row.get(3).equals("+36 (improved)")));
    }

    @Test void tellsWhatBecameOfAGoal() {
        assertEquals("met (3/20/2026)", rows().goals().getFirst().get(1));
    }

    @Test void theCheckAcceptsEveryRowThatWasWorkedOutFromTheSources() {
        rows().changes().forEach(row -> assertEquals(0, doubts(ComputedRows.markdown(row)), row.getFirst()));
    }

    @Test void theCheckRefusesARowOfWhichOneDigitWasChanged() {
        var row = rows().changes().stream().filter(r -> r.getFirst().equals("LEFS")).findFirst().orElseThrow();
        assertTrue(doubts(ComputedRows.markdown(row).replace("+36", "+38")) > 0);
        assertTrue(doubts(ComputedRows.markdown(row).replace("58/80", "59/80")) > 0);
    }

    @Test void oneNoteHasNoChange() {
        assertEquals(List.of(), ComputedRows.of(List.of(new EpisodeNote("a.txt", FIRST, null))).changes());
    }

    @Test void anOrdinaryLineIsNotReckoned() {
        assertFalse(ComputedRows.mayBe("The patient met his brother."));
        assertFalse(ComputedRows.mayBe("| LEFS | 48/80 |"));
    }
}
