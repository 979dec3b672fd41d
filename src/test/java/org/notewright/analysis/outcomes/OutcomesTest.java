package org.notewright.analysis.outcomes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.notewright.analysis.facts.text.Table;
import org.notewright.analysis.text.CsvRows;

/// Rules of outcomes, one each.
class OutcomesTest {

    private static EpisodeOutcomes read(String... notes) {
        return Outcomes.of(IntStream.range(0, notes.length).mapToObj(i -> new EpisodeNote("e/" + i + ".txt", notes[i], null)).toList());
    }

    private static Series only(EpisodeOutcomes outcomes, String measure) {
        var all = outcomes.measures().stream().filter(s -> s.measure().equals(measure)).toList();
        assertEquals(1, all.size(), measure);
        return all.getFirst();
    }

    private static GoalResult goal(String statement, String... later) {
        var notes = new String[later.length + 1];
        notes[0] = "1/5/26 PT eval. LEFS 30/80. Goals: " + statement;
        System.arraycopy(later, 0, notes, 1, later.length);
        return read(notes).goals().getFirst();
    }

    @Test
    void notesAreOrderedByTheirDatesWhateverTheOrderOfTheFiles() {
        var outcomes = read("2/20/26 visit 3. LEFS 44/80.", "1/26/26 PT eval. LEFS 22/80.");
        assertEquals(List.of(22.0, 44.0), only(outcomes, "LEFS").points().stream().map(Point::value).toList());
    }

    @Test
    void notesWithoutADateKeepTheOrderGiven() {
        var outcomes = read("LEFS 44/80.", "1/26/26 LEFS 22/80.");
        assertEquals(-22, only(outcomes, "LEFS").change());
    }

    @ParameterizedTest
    @CsvSource({"'DOB 3/4/1960. Date of service: 2/6/2026. LEFS 22/80', x.txt, 2026-02-06", "'L TKA 1/12/26. Seen on 1/26/26. LEFS 22/80', x.txt, 2026-01-26",
        "LEFS 22/80, visit-2026-03-04.txt, 2026-03-04", "LEFS 22/80, note_20260304.txt, 2026-03-04", "LEFS 22/80, 03-04-2026.txt, 2026-03-04",
        "'March 4, 2026. LEFS 22/80', x.txt, 2026-03-04"})
    void theDayOfAVisitIsTheDateOfServiceNotABirthOrASurgery(String note, String file, LocalDate day) {
        assertEquals(day, Outcomes.of(List.of(new EpisodeNote(file, note, null))).visits().getFirst().date());
    }

    @Test
    void aValueQuotedFromAnEarlierVisitMakesNoSecondPoint() {
        var outcomes = read("1/26/26 PT eval. TUG 19.4 s.", "2/20/26 v8. TUG 12.6 s (IE 19.4 s).");
        assertEquals(2, only(outcomes, "TUG").points().size());
    }

    @Test
    void pointsOfFiftyBecomePerCentWhereAnyNotePrintsPerCent() {
        assertEquals(List.of(48.0, 34.0), only(read("1/5/26 eval. ODI 48%.", "2/5/26 v6. ODI 17/50."), "ODI").points().stream().map(Point::value).toList());
        var points = only(read("1/5/26 eval. ODI 24/50.", "2/5/26 v6. ODI 17/50."), "ODI");
        assertEquals(-7, points.change());
        var threshold = points.threshold();
        assertNotNull(threshold);
        assertEquals(5, threshold.value());
    }

    @Test
    void painOfAnotherPartIsASeriesOfItsOwn() {
        var outcomes = read("1/22/26 v6. R knee pain 4/10 with stairs. R knee flexion 110.",
                "1/29/26 v7. R knee pain 3/10 with stairs. R knee flexion 115.",
                "2/3/26 PT eval. Low back pain x 5 weeks. Pain: current 5/10, central low back. Lumbar AROM: flexion 50%.");
        assertEquals(List.of(4.0, 3.0), only(outcomes, "pain").points().stream().map(Point::value).toList());
    }

    @Test
    void aSideLeftOutIsTheOneTheOtherNotesName() {
        var outcomes = read("1/5/26 eval. L knee AROM flexion 82.", "1/12/26 v2. Knee flexion AROM 90.");
        assertEquals(2, only(outcomes, "knee flexion AROM").points().size());
    }

    @Test
    void aPrintedMeanGoesBeforeItsItemsAndAnUnprintedOneIsNotMadeUp() {
        assertEquals(5.7, only(read("1/5/26 eval. PSFS: stairs 2, kneeling 3; avg 2.5.", "2/5/26 v6. PSFS: stairs 8, kneeling 8.4; avg 8.2."), "PSFS").change());
        assertTrue(read("1/5/26 eval. PSFS: stairs 2, kneeling 3.", "2/5/26 v6. PSFS: stairs 8, kneeling 8.").measures().stream()
                .noneMatch(s -> s.measure().equals("PSFS")));
    }

    @Test
    void anImpossibleValueIsFlaggedAndKeptOut() {
        var outcomes = read("1/5/26 eval. LEFS 30/80.", "1/12/26 v2. LEFS 92/80.", "2/5/26 v6. LEFS 44/80.");
        assertEquals(List.of(30.0, 44.0), only(outcomes, "LEFS").points().stream().map(Point::value).toList());
        assertEquals(1, outcomes.flags().size());
    }

    @Test
    void aValueTakenBackIsReplacedAndFlagged() {
        var outcomes = read("1/5/26 eval. LEFS 30/80.", "1/12/26 v2. LEFS 43/80.", "2/5/26 v6. Correction: LEFS on 1/12 was 34/80, not 43/80. LEFS today 50/80.");
        assertEquals(List.of(30.0, 34.0, 50.0), only(outcomes, "LEFS").points().stream().map(Point::value).toList());
        assertEquals(1, outcomes.flags().size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "G1 LEFS 50/80 | 2/5/26 v6. LEFS 52/80. | MET", "G1 LEFS 50/80 | 2/5/26 v6. LEFS 49/80. | NOT_MET",
        "G1 TUG <14 s | 2/5/26 v6. TUG 14 s. | NOT_MET", "G1 TUG 14 s or less | 2/5/26 v6. TUG 14 s. | MET",
        "G1 pain less than 3/10 | 2/5/26 v6. Pain 3/10. | NOT_MET", "G1 pain 3/10 or less | 2/5/26 v6. Pain 3/10. | MET",
        "G1 sit 30 min | 2/5/26 v6. Sits 35 min. | MET", "G1 sit 30 min | 2/5/26 v6. Unable to sit 35 min. | NOT_MET",
        "G1 stairs reciprocal w/o rail | 2/5/26 v6. Stairs reciprocal w/ rail. | NOT_MET", "G1 stairs reciprocal w/o rail | 2/5/26 v6. Stairs reciprocal without rail. | MET",
        "G1 return to golf | 2/5/26 v6. G1 partially met. | PARTLY_MET", "G1 dressing min A | 2/5/26 v6. Dressing SBA. | MET",
        "G1 dressing min A | 2/5/26 v6. Dressing mod A. | NOT_MET", "G1 drive to work | 2/5/26 v6. All goals met. | MET",
        "G1 drive to work | 2/5/26 v6. Goals not met. | NOT_MET", "G1 drive to work | 2/5/26 v6. Goals ongoing. | NOT_MET"})
    void aGoalIsJudgedByTheLatestValueOrTheNotesWords(String statement, String later, GoalStatus status) {
        assertEquals(status, goal(statement + ".", later).status());
    }

    @Test
    void aGoalReachedOnceAndLostAgainIsNotMetUnlessTheNoteSaidSo() {
        assertEquals(GoalStatus.NOT_MET, goal("G1 LEFS 50/80.", "2/5/26 v6. LEFS 52/80.", "3/5/26 v9. LEFS 45/80.").status());
        assertEquals(GoalStatus.MET, goal("G1 LEFS 50/80.", "2/5/26 v6. LEFS 52/80. G1 met.", "3/5/26 v9. LEFS 45/80.").status());
    }

    @Test
    void aGoalSaidToBeMetAgainstTheValueOfThatDayIsNotMetAndFlagged() {
        var outcomes = read("1/5/26 PT eval. ODI 48%. Goals: G1 ODI 20%.", "2/5/26 discharge. ODI 26%. G1 met.");
        assertEquals(GoalStatus.NOT_MET, outcomes.goals().getFirst().status());
        assertEquals(1, outcomes.flags().size());
    }

    @Test
    void theThresholdFollowsThePopulationTheNotesName() {
        var stroke = only(read("1/5/26 eval s/p L CVA. Berg 30/56.", "2/5/26 v6. Berg 38/56."), "Berg").threshold();
        var other = only(read("1/5/26 eval falls. Berg 30/56.", "2/5/26 v6. Berg 38/56."), "Berg").threshold();
        assertNotNull(stroke);
        assertNotNull(other);
        assertEquals(List.of(6.0, 6.5), List.of(stroke.value(), other.value()));
        assertNull(only(read("1/5/26 eval. Grip L 10 lb.", "2/5/26 v6. Grip L 14 lb."), "grip").threshold());
    }

    @Test
    void aMeasureWithoutABetterEndMakesNoSeries() {
        assertTrue(read("1/5/26 eval. Rivermead 8.", "2/5/26 v6. Rivermead 11.").measures().isEmpty());
    }

    @Test
    void everyRowOfTheTablesNamesAMeasureThatNotesAreReadForAndItsSource() {
        var known = new HashSet<String>(List.of("pain"));
        Table.rows("measures.csv").forEach(row -> known.add(row.getOrDefault("name", "")));
        var directed = new HashSet<String>(List.of("pain"));
        for (var row : CsvRows.of(Outcomes.class, "measures.csv")) {
            directed.add(row.getOrDefault("name", ""));
            assertTrue(List.of("higher", "lower", "none").contains(row.get("better")), row.toString());
            assertFalse(row.getOrDefault("source", "").isBlank(), row.toString());
        }
        for (var row : CsvRows.of(Outcomes.class, "thresholds.csv")) {
            assertTrue(directed.contains(row.get("measure")), row.toString());
            assertTrue(Double.parseDouble(row.getOrDefault("value", "")) > 0, row.toString());
            assertTrue(List.of("MCID", "MDC").contains(row.get("kind")), row.toString());
            assertFalse(row.getOrDefault("source", "").isBlank() || row.getOrDefault("population", "").isBlank(), row.toString());
            assertTrue(List.of("VERIFIED", "VERIFIED-SECONDARY", "UNVERIFIED").contains(row.get("verification")), row.toString());
        }
        assertTrue(directed.containsAll(known), () -> "add to outcomes/measures.csv which way is better for " + known.stream().filter(k -> !directed.contains(k)).toList());
    }

    @ParameterizedTest
    @MethodSource("org.notewright.analysis.outcomes.EpisodesTest#episodes")
    void everyNumberOfTheTrendTableStandsInTheNotesOrIsAChangeOrAThreshold(java.nio.file.Path folder) throws java.io.IOException {
        var outcomes = EpisodesTest.read(folder);
        var table = TrendTable.of(outcomes);
        for (int r = 0; r < outcomes.measures().size(); r++) {
            var series = outcomes.measures().get(r);
            for (var point : series.points()) {
                var words = outcomes.visits().get(point.source()).text();
                boolean doubled = "%".equals(series.unit()) && words.contains(Values.print(point.value() / 2));
                assertTrue(words.contains(Values.print(Math.abs(point.value()))) || doubled, point.toString());
                assertTrue(table.rows().get(r).contains(Values.print(point.value())), () -> table.rows().toString());
            }
        }
        assertTrue(table.rows().stream().allMatch(row -> row.size() == table.columns().size()));
    }
}
