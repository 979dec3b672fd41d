package org.notewright.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.notewright.analysis.facts.Side;
import org.notewright.analysis.facts.When;
import org.notewright.analysis.outcomes.EpisodeNote;
import org.notewright.analysis.outcomes.Outcomes;
import org.notewright.clinical.Signer;
import org.notewright.clinical.Source;
import org.notewright.clinical.SourceId;
import org.notewright.clinical.Span;
import org.notewright.problem.ProblemCode;
import org.notewright.problem.ProblemException;

/// What a therapist says of a fact counts from then on: in drafts, checks and outcomes, after a restart, and after the source's
/// words were corrected.
class CorrectFactsTest {

    private static final Set<FactKind> MEASURED = Set.of(FactKind.PAIN, FactKind.ROM, FactKind.STRENGTH, FactKind.VITAL, FactKind.SERVICE);

    @TempDir private Path folder;
    private OpenVault vault;
    private Workspace open;

    @BeforeEach void open() throws IOException {
        vault = new OpenVault(folder);
        open = vault.workspace;
    }

    @AfterEach void close() {
        open.close();
    }

    private Source source() {
        return open.folders().read(vault.patient().id()).sources().stream()
                .filter(one -> OpenVault.VISIT.equals(one.visitDate())).findFirst().orElseThrow();
    }

    private SourceId id() {
        return source().id();
    }

    private static FactEntry row(FactSheet sheet, String line) {
        return sheet.entries().stream().filter(row -> row.cells() != null && row.cells().line().equals(line)).findFirst()
                .orElseThrow(() -> new AssertionError("no row for a line of " + line.length() + " letters"));
    }

    private static FactCells valued(FactEntry row, String value) {
        var cells = Objects.requireNonNull(row.cells());
        return new FactCells(cells.kind(), cells.what(), cells.side(), cells.when(), value, cells.unit());
    }

    private FactSheet flexion(String value) {
        var row = row(open.factCorrections().open(id()), "R knee flexion 110°");
        return open.factCorrections().change(id(), row, valued(row, value));
    }

    private String draft() {
        return open.reviews().open(open.drafting().run(vault.order("offline"), _ -> { }, org.notewright.job.JobContext.NONE).id()).text();
    }

    private void restart() {
        open.close();
        open = vault.door.unlock(vault.vaultFolder, OpenVault.PASSPHRASE.toCharArray());
    }

    @Test void aCorrectedValueIsWhatTheDraftSays() {
        flexion("115");
        var draft = draft();
        assertTrue(draft.contains("115"), draft);
        assertFalse(draft.contains("110"), draft);
        assertTrue(draft.contains("98"), "the value before it stays");
    }

    @Test void theChecksAcceptACorrectedValueAndNotTheOldOne() {
        flexion("115");
        var source = source();
        assertEquals(0, numbers(source, "## Objective\n\nRight knee flexion 115 degrees."));
        assertEquals(1, numbers(source, "## Objective\n\nRight knee flexion 110 degrees."));
    }

    private long numbers(Source source, String draft) {
        return open.checks().of(List.of(source), draft).grounding().issues().stream()
                .filter(issue -> issue.kind() == org.notewright.analysis.grounding.IssueKind.NUMBER).count();
    }

    @Test void evidenceOfACorrectedValuePointsAtThePlaceItCorrects() {
        flexion("115");
        var source = source();
        var held = source.held();
        var evidence = open.checks().of(List.of(source), "## Objective\n\nRight knee flexion 115 degrees.").grounding().sentences()
                .getFirst().evidence().getFirst();
        var place = held.toSource(new Span(evidence.start(), evidence.end()));
        assertTrue(place.in(source.effectiveText()).contains("110"));
        assertTrue(held.standing().getFirst().place().in(source.effectiveText()).contains("110"));
    }

    @Test void aStruckFactIsNeitherDraftedNorAskedFor() {
        var row = row(open.factCorrections().open(id()), "LEFS 48/80");
        open.factCorrections().strike(id(), row);
        var draft = draft();
        assertFalse(draft.contains("48/80"), draft);
        assertTrue(draft.contains("31"), "the value before it stays");
        var left = open.checks().of(List.of(source()), draft).grounding().issues();
        assertTrue(left.stream().noneMatch(issue -> issue.text().contains("48")));
    }

    @Test void anAddedFactIsDrafted() {
        var text = source().effectiveText();
        int at = text.indexOf("Tol well");
        open.factCorrections().add(id(), new Span(at, at + "Tol well".length()),
                new FactCells(FactKind.OUTCOME, "TUG", null, When.CURRENT, "12.4", "s"));
        var sheet = open.factCorrections().open(id());
        var added = row(sheet, "TUG 12.4 s");
        assertEquals(FactEntry.State.CORRECTED, added.state());
        assertEquals("Tol well", added.place().in(sheet.text()));
        assertTrue(draft().contains("12.4"));
    }

    @Test void theSideOfOneFactChangesAlone() {
        var before = open.factCorrections().open(id());
        var row = row(before, "R knee flexion 110°");
        var cells = Objects.requireNonNull(row.cells());
        var after = open.factCorrections().change(id(), row, new FactCells(cells.kind(), cells.what(), Side.LEFT, cells.when(),
                cells.value(), cells.unit()));
        row(after, "L knee flexion 110°");
        row(after, "R knee extension -5°");
        row(after, "R knee flexion before 98°");
        assertEquals(before.entries().size(), after.entries().size());
    }

    @Test void outcomesGoByTheCorrectedValue() {
        flexion("115");
        var notes = open.folders().read(vault.patient().id()).sources().stream().filter(one -> one.visitDate() != null)
                .map(one -> new EpisodeNote(one.fileName(), one.heldText(), one.visitDate())).toList();
        var series = Outcomes.of(notes).measures().stream().filter(one -> one.measure().equals("knee flexion AROM"))
                .findFirst().orElseThrow();
        assertTrue(series.points().stream().anyMatch(point -> point.value() == 115));
        assertTrue(series.points().stream().noneMatch(point -> point.value() == 110));
    }

    @Test void correctionsAreThereAfterARestartWithWhoAndWhen() {
        open.settings().signer(new Signer("DEMO K. Bramwell", "PT, DPT", ""));
        flexion("115");
        restart();
        var correction = Objects.requireNonNull(row(open.factCorrections().open(id()), "R knee flexion 115°").correction());
        assertEquals("R knee flexion 110°", correction.was());
        assertEquals("DEMO K. Bramwell", correction.madeBy());
        assertEquals(OpenVault.CLOCK.instant(), correction.madeAt());
    }

    @Test void whatIsTakenBackReadsAsBeforeAndMayBePutAgain() {
        var number = flexion("115").source().facts().getLast().number();
        row(open.factCorrections().takeBack(id(), number), "R knee flexion 110°");
        row(open.factCorrections().takeBack(id(), number), "R knee flexion 115°");
        assertEquals(3, source().facts().size(), "nothing is ever removed");
    }

    @Test void aCorrectionOfACorrectionTakesItsPlace() {
        flexion("115");
        var row = row(open.factCorrections().open(id()), "R knee flexion 115°");
        var after = open.factCorrections().change(id(), row, valued(row, "118"));
        row(after, "R knee flexion 118°");
        assertEquals(1, after.source().held().standing().size());
    }

    @Test void sayingAgainWhatTheSourceSaysEndsTheCorrection() {
        flexion("115");
        var row = row(open.factCorrections().open(id()), "R knee flexion 115°");
        open.factCorrections().change(id(), row, valued(row, "110"));
        assertEquals(source().effectiveText(), source().heldText());
    }

    @Test void aCorrectedFactFollowsItsWordsWhenOthersAreCorrected() {
        flexion("115");
        var at = source().effectiveText().indexOf("pt c/o");
        open.corrections().correct(id(), new Span(at, at + 6), "The patient complains of");
        row(open.factCorrections().open(id()), "R knee flexion 115°");
        assertTrue(source().held().lost().isEmpty());
    }

    @Test void aCorrectedFactIsFoundAgainWhenTheWholeTextWasReadAnew() {
        flexion("115");
        var text = source().effectiveText();
        open.corrections().correct(id(), new Span(0, text.length()), "Read anew.\n" + text.replace("BP 132/78", "BP 130/78"));
        row(open.factCorrections().open(id()), "R knee flexion 115°");
        assertTrue(source().held().lost().isEmpty());
    }

    @Test void aCorrectionWhoseWordsAreGoneIsLostAndSaid() {
        flexion("115");
        int at = source().effectiveText().indexOf("0-110");
        open.corrections().correct(id(), new Span(at, at + 5), "0-122");
        var sheet = open.factCorrections().open(id());
        row(sheet, "R knee flexion 122°");
        assertEquals(FactEntry.State.LOST, sheet.entries().getFirst().state());
        assertEquals(1, source().held().lost().size());
    }

    @Test void aCorrectionThatTheSourceNowSaysItselfIsNotLost() {
        flexion("115");
        int at = source().effectiveText().indexOf("0-110");
        open.corrections().correct(id(), new Span(at, at + 5), "0-115");
        assertTrue(source().held().lost().isEmpty());
        row(open.factCorrections().open(id()), "R knee flexion 115°");
    }

    @Test void anImpossibleValueIsRefusedAndNothingIsStored() {
        var row = row(open.factCorrections().open(id()), "LEFS 48/80");
        var refused = assertThrows(ProblemException.class, () -> open.factCorrections().change(id(), row, valued(row, "92/80")));
        assertEquals(ProblemCode.FACT_NOT_SAID, refused.problem().code());
        assertTrue(source().facts().isEmpty());
    }

    @Test void everyMeasuredValueCanBeCorrectedAndItsDraftHasNothingToCheck() {
        int tried = 0;
        for (var row : open.factCorrections().open(id()).entries()) {
            var cells = row.cells();
            if (cells == null || !MEASURED.contains(cells.kind())) {
                continue;
            }
            var value = cells.value().startsWith("4") ? cells.value().replaceFirst("4-?", "3") : cells.value().replaceFirst("\\d+$", "42");
            var changed = cells.kind() == FactKind.PAIN ? "1" : value;
            var sheet = open.factCorrections().change(id(), row, valued(row, changed));
            var draft = draft();
            assertEquals(List.of(), open.checks().of(List.of(source()), draft).grounding().issues().stream().map(issue -> issue.text()).toList(),
                    "after " + cells.line() + " became " + changed);
            open.factCorrections().takeBack(id(), sheet.source().facts().getLast().number());
            tried++;
        }
        assertTrue(tried >= 10, "only " + tried);
    }

    @Test void copiedTextStandsWithTheNoteItComesFrom() {
        var copied = open.factCorrections().open(id()).entries().stream().filter(row -> row.state() == FactEntry.State.COPIED).toList();
        assertFalse(copied.isEmpty());
        assertTrue(copied.getFirst().why().contains("2026-03-09"));
    }
}
