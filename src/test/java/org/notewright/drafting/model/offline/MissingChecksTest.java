package org.notewright.drafting.model.offline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.notewright.drafting.Notes;

class MissingChecksTest {

    private final MissingChecks checks = MissingChecks.load();

    static Stream<String> expectations() {
        return Notes.resource("missing-expected.csv").lines().skip(1);
    }

    @ParameterizedTest
    @MethodSource("expectations")
    void claimsExactlyWhatAPersonFoundMissing(String row) {
        var cells = row.split(",", 3);
        var expected = cells[1].isEmpty() ? List.<String>of() : List.of(cells[1].split("\\|", -1));
        assertEquals(expected, missing(Notes.text(cells[0])), cells[0]);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            total-time      | 40' total, 30' timed
            total-time      | total treatment time forty three minutes
            total-time      | in 9:00 am - 9:45 am
            total-time      | Treatment duration: 45
            service-minutes | MT x15': mobs
            service-minutes | manual therapy nine minutes
            pain            | pn 4/10
            pain            | pain 2-3/10
            pain            | three out of ten
            pain            | Denies any pain.
            pain            | FLACC 0
            measure         | knee flex 0-110
            measure         | quad 4-/5
            measure         | Grip: L 18 lb
            response        | Tol well.
            response        | 2nd rep no nystagmus
            skilled-need    | vc for hip hinge
            skilled-need    | Tactile cues req'd
            goal            | LTG1 AROM flex 160
            frequency       | Cont 1x/wk
            frequency       | two times a week
            frequency       | D/C to independent HEP
            next-visit      | add wall slides nv.
            next-visit      | Next: magic c letters.
            """)
    void seesTheThingInManyWordings(String id, String text) {
        assertFalse(missing(text).contains(id), text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            total-time      | L total knee replacement, pt's pain is down.
            total-time      | total assist for bed mobility
            service-minutes | NMR 2u, gait 40 ft
            pain            | v6/12
            pain            | SLS 3/5
            measure         | LBP about the same. PPT 2x10
            response        | LTR x20
            skilled-need    | bridge 3x10
            goal            | Cont.
            frequency       | Cont.
            next-visit      | Cont.
            """)
    void isNotDeceivedByOtherWords(String id, String text) {
        assertTrue(missing(text).contains(id), text);
    }

    @Test void oneSourceThatShowsItIsEnough() {
        assertEquals(List.of(), checks.missingIn(List.of(Notes.text("16"), Notes.text("01"))));
    }

    @Test void everyRowHasAnOwnIdAndASentence() {
        assertEquals(checks.all().size(), checks.all().stream().map(MissingChecks.Check::id).distinct().count());
        checks.all().forEach(check -> assertTrue(check.message().matches("[A-Z].*\\."), check.id()));
        checks.all().forEach(check -> assertFalse(check.present().matcher("").find(), check.id()));
        Tables.rows("soap-missing.csv").forEach(row -> assertFalse(row.getOrDefault("source", "").isBlank()));
    }

    private List<String> missing(String text) {
        var lines = checks.missingIn(List.of(text));
        return checks.all().stream().filter(c -> lines.contains(c.message())).map(MissingChecks.Check::id).toList();
    }
}
