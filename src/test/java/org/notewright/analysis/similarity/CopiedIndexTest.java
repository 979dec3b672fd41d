package org.notewright.analysis.similarity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class CopiedIndexTest {

    private static final String OLD = "## Subjective\n\nPain 4/10 on 03/09/2026. Sleeps well.\n\n## Plan\n\nContinue twice a week.";

    private static CopiedReport in(String note, String... earlier) {
        return CopiedIndex.of(java.util.Arrays.stream(earlier).map(text -> new EarlierNote("note", text)).toList()).in(note);
    }

    private static List<String> words(CopiedReport report, String note) {
        return report.stretches().stream().map(one -> one.span().in(note)).toList();
    }

    @Test void aSentenceThatStandsInAnEarlierNoteIsCopiedWhateverItsDate() {
        var note = "## Subjective\n\nPain 4/10 on 03/12/2026. Sleeps badly.";
        assertEquals(List.of("Pain 4/10 on 03/12/2026."), words(in(note, OLD), note));
    }

    @Test void oneChangedValueMakesASentenceNew() {
        var note = "## Subjective\n\nPain 5/10 on 03/12/2026.";
        assertTrue(in(note, OLD).stretches().isEmpty());
    }

    @Test void sentencesThatFollowEachOtherAreOneStretch() {
        var note = "## Subjective\n\nPain 4/10 on 03/12/2026. Sleeps well. Walks more.";
        assertEquals(List.of("Pain 4/10 on 03/12/2026. Sleeps well."), words(in(note, OLD), note));
    }

    @Test void theFirstNoteThatHasASentenceIsNamed() {
        var note = "Sleeps well.";
        assertEquals(1, in(note, "Sleeps badly.", "Sleeps well.", OLD).stretches().getFirst().note());
    }

    @Test void eachSectionSaysHowMuchOfItIsUnchanged() {
        var note = "## Subjective\n\nSleeps well. Walks more.\n\n## Plan\n\nContinue twice a week.";
        assertEquals(List.of(50, 100), in(note, OLD).sections().stream().map(CopiedReport.Share::percent).toList());
    }

    @Test void whatIsMissingAndTheHeadsOfTablesAreNoCopy() {
        var note = "## Objective\n\n| Measure | Today |\n| --- | --- |\n| Flexion | 110 |\n\n## Missing\n\n- No goal is stated.";
        assertEquals(List.of("| Flexion | 110 |"), words(in(note, note), note));
    }
}
