package org.notewright.analysis.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Rules of reading, one each.
class ReadingTest {

    private static <T extends Fact> List<T> facts(String note, Class<T> kind) {
        return FactExtractor.extract(note).facts().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private static <T extends Fact> T only(String note, Class<T> kind) {
        var all = facts(note, kind);
        assertEquals(1, all.size(), () -> note + " " + all);
        return all.getFirst();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "O: knee flexion one oh two degrees | 102", "O: knee flexion one hundred fourteen degrees | 114",
        "O: knee flexion one twenty degrees | 120", "O: R knee flex 0-110 | 110", "O: AROM R knee flex 98° | 98"})
    void numbersAreReadHoweverTheyAreWritten(String note, double value) {
        assertEquals(value, only(note, Fact.Rom.class).value());
    }

    @Test
    void aHingeRangeWithoutAMotionIsExtensionAndFlexion() {
        var roms = facts("O: AROM L knee 6-95", Fact.Rom.class);
        assertEquals(List.of(-6.0, 95.0), roms.stream().map(Fact.Rom::value).toList());
    }

    @Test
    void aNeutralZeroTripleTellsHyperextension() {
        var roms = facts("O: AROM L knee 4-0-140", Fact.Rom.class);
        assertEquals(List.of(4.0, 140.0), roms.stream().map(Fact.Rom::value).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "S: R knee pain 4/10, was 6/10 at eval | CURRENT PRIOR", "S: neck pain 3/10, worst 8/10, best 1/10 | CURRENT WORST BEST",
        "S: shoulder pain down from 7/10 to 3/10 | PRIOR CURRENT", "S: R hip pain worst this week was 8/10 | WORST"})
    void theWordsBesideARatingGiveItsMoment(String note, String moments) {
        assertEquals(moments, String.join(" ", facts(note, Fact.Pain.class).stream().map(p -> p.when().name()).toList()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"S: knee pain 12/10", "O: R knee flex 1450", "O: MMT R quad 6/5", "O: LEFS 92/80", "O: BP 1300/80", "O: SpO2 109%",
        "O: Berg 61/56", "O: grip R 900 lb", "O: TE 540 min: SLR 3x10", "O: HR 720"})
    void whatCannotBeTrueIsNoFact(String note) {
        var read = FactExtractor.extract(note);
        assertEquals(1, read.implausible().size(), note);
        assertTrue(read.facts().stream().noneMatch(f -> !(f instanceof Fact.Exercise)), () -> note + read.facts());
    }

    @Test
    void aComplaintOnOneSideMeasuredOnTheOtherIsAContradiction() {
        var read = FactExtractor.extract("S: R ankle sprain, pain R ankle 2/10\nO: AROM L ankle: DF 8, PF 45");
        assertEquals("ankle", read.contradictions().getFirst().region());
        assertTrue(FactExtractor.extract("S: R ankle sprain\nO: AROM R ankle: DF 8").contradictions().isEmpty());
    }

    @Test
    void howOftenAPatientExercisesAtHomeIsNoFrequencyOfVisits() {
        assertTrue(facts("P: HEP 3x/wk", Fact.Frequency.class).isEmpty());
        assertEquals(8, only("P: OT 2-3x/wk for 8 weeks", Fact.Frequency.class).weeks());
    }

    @Test
    void aHeadingAndASignatureCarryNoSection() {
        var note = "DAILY NOTE 1/2/2026\nS: Pain R knee 3/10.\nO: ROM full.\nDEMO K. Bramwell, PT, DPT";
        var clauses = SoapSections.of(note);
        assertEquals(List.of("Pain R knee 3/10", "ROM full"), clauses.stream().map(c -> c.span().in(note)).toList());
        assertEquals(List.of(SoapSection.SUBJECTIVE, SoapSection.OBJECTIVE), clauses.stream().map(SoapClause::section).toList());
    }

    @Property(tries = 300)
    void anyTextIsReadAndEverySpanLiesInIt(@ForAll @StringLength(max = 400) String note) {
        holds(note);
    }

    static List<String> hostile() {
        var random = new Random(7);
        var words = List.of("knee", "R", "4/10", "3x10", "min A", "-5", "to", "(", "IE", "TUG", "one", "hundred", "\n", "97110", "denies", ",", "flex",
                "😀", "½", "é", "\r\n", "..", "5/5", "x", "wk", "goal", "S:", "was", "0-110", "/");
        var mixed = new StringBuilder();
        for (int i = 0; i < 30_000; i++) {
            mixed.append(words.get(random.nextInt(words.size()))).append(random.nextInt(4) == 0 ? "" : " ");
        }
        return List.of("", " ", "\uFEFF", "\r\n\r\n", "9".repeat(1_000_000), "a".repeat(1_000_000), "(".repeat(300_000), "4/10 ".repeat(40_000),
                "one hundred ".repeat(20_000), "no ".repeat(100_000), "knee flex ".repeat(30_000), "TE 5 min ".repeat(30_000), mixed.toString());
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void hostileTextIsReadToTheEnd(String note) {
        holds(note);
    }

    private static void holds(String note) {
        var read = FactExtractor.extract(note);
        assertEquals(FactsJson.of("n", note, read), FactsJson.of("n", note, FactExtractor.extract(note)));
        int last = 0;
        for (var clause : read.clauses()) {
            assertTrue(clause.span().start() >= last, "clauses overlap or are out of order");
            assertFalse(clause.span().in(note).isBlank());
            last = clause.span().end();
        }
        for (var fact : read.facts()) {
            assertTrue(fact.span().end() <= note.length());
        }
    }
}
