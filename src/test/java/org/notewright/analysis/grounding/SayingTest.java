package org.notewright.analysis.grounding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.notewright.analysis.text.CsvRows;

class SayingTest {

    private static final String NOTE = "R knee flexion 110 deg. Pain 4/10. Lives alone, 3 steps. Heel slides 3x10.";

    static List<Map<String, String>> rows() {
        return CsvRows.of(Saying.class, "about-sources.csv");
    }

    private static List<String> flags(String draft) {
        return Grounding.check(List.of(new SourceText("n", NOTE)), draft).issues().stream().filter(i -> i.kind() != IssueKind.OMISSION)
                .map(GroundingIssue::text).toList();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void aRowFindsItsExampleAndNotItsCounterExample(Map<String, String> row) {
        assertTrue(Saying.isAboutSources(Objects.requireNonNull(row.get("example"))));
        assertFalse(Saying.isAboutSources(Objects.requireNonNull(row.get("counter"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"## Plan\n\nIs an order or referral needed?\n", "## Plan\n\nRationale: not stated.\n",
            "## Plan\n\n- [ ] Heel slides 3 sets of 10\n", "## Plan\n\n| # | Exercise |\n| --- | --- |\n| 1 | Heel slides |\n| 2 | Heel slides |\n"})
    void whatMakesNoClaimIsNotFlagged(String draft) {
        assertEquals(List.of(), flags(draft));
    }

    @Test void aNumberInAQuestionIsHeldToTheSourcesAllTheSame() {
        assertEquals(List.of("130"), flags("## Plan\n\nWas right knee flexion 130 degrees?\n").stream().map(text -> text.replaceAll("\\D+", "")).toList());
    }

    @Test void aWrongNumberInATableWithCountedRowsIsFlagged() {
        assertFalse(flags("## Plan\n\n| # | Exercise | Pain |\n| --- | --- | --- |\n| 1 | Heel slides | 7/10 |\n").isEmpty());
    }

    @Test void aTranslationIsHeldByItsNumbersAlone() {
        var spanish = "## Sus ejercicios\n\nDeslice el talón hacia usted despacio y después estire la pierna otra vez sobre la cama. Haga tres series de "
                + "diez cada día según le enseñó su terapeuta, sin dolor. El dolor era de 9/10 al subir los escalones de la casa, y así está también.\n";
        assertEquals(List.of("9/10"), flags(spanish));
    }
}
