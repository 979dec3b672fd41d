package org.notewright.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.notewright.clinical.Arrival;
import org.notewright.clinical.Patient;
import org.notewright.clinical.PatientHint;
import org.notewright.clinical.Span;
import org.notewright.clinical.VisitGuess;
import org.notewright.job.JobContext;

class TrayTest {

    private static final Clock CLOCK = OpenVault.CLOCK;

    /// Knows a patient by the family name without the mark, and a day by its first digits.
    private static final Guesser BY_NAME = new Guesser() {
        @Override public Optional<PatientHint> patient(String text, String fileName, List<Patient> patients) {
            return patients.stream().filter(p -> text.contains(p.familyName().replace(Patient.DEMO_MARK, ""))).findFirst()
                    .map(p -> new PatientHint(p.id(), false, "The family name is in it."));
        }

        @Override public Optional<VisitGuess> visit(String text, String fileName, LocalDate today) {
            int at = text.indexOf("2026-");
            return at < 0 ? Optional.empty()
                    : Optional.of(new VisitGuess(LocalDate.parse(text.substring(at, at + 10)), new Span(at, at + 10)));
        }
    };

    @TempDir Path dir;
    private Path scans;
    private OpenVault vault;
    private Workspace workspace;

    @BeforeEach void open() throws IOException {
        vault = new OpenVault(dir, CLOCK, BY_NAME);
        workspace = vault.workspace;
        scans = Files.createDirectory(dir.resolve("scans"));
        workspace.settings().watched(List.of(new WatchedPlace(scans.toString(), false)));
    }

    @AfterEach void close() {
        vault.close();
    }

    private Path scan(String name, String text) throws IOException {
        return Files.writeString(scans.resolve(name), text);
    }

    private List<ArrivalOutcome> twoLooks(WatchFolders watch) {
        watch.look(JobContext.NONE);
        return watch.look(JobContext.NONE);
    }

    private Arrival arrived(ArrivalOutcome outcome) {
        return assertInstanceOf(ArrivalOutcome.Arrived.class, outcome).arrival();
    }

    @Test void completeFileComesIntoTheTrayAndItsOriginalStays() throws IOException {
        var file = scan("fax.txt", "Referral for Alvarez, seen 2026-03-10.");
        var arrival = arrived(twoLooks(workspace.watch()).getFirst());
        assertEquals(List.of(arrival), workspace.tray().list());
        assertEquals(vault.patient().id(), Objects.requireNonNull(arrival.patient()).patient());
        assertEquals(LocalDate.of(2026, 3, 10), Objects.requireNonNull(arrival.visit()).date());
        assertTrue(Files.exists(file));
    }

    @Test void nothingIsTakenTwiceNotEvenByAnotherWatch() throws IOException {
        scan("fax.txt", "Referral");
        var watch = workspace.watch();
        assertEquals(1, twoLooks(watch).size());
        scan("copy.txt", "Referral");
        assertEquals(List.of(), twoLooks(watch));
        assertEquals(List.of(), twoLooks(workspace.watch()));
        assertEquals(1, workspace.tray().count());
    }

    @Test void whatAFolderHoldsAlreadyDoesNotComeAgain() throws IOException {
        workspace.imports().text(vault.patient().id(), null, "note", "the same words");
        scan("fax.txt", "the same words");
        assertEquals(List.of(), twoLooks(workspace.watch()));
        var dropped = workspace.tray().take(scan("drop.txt", "the same words"), JobContext.NONE);
        assertInstanceOf(ArrivalOutcome.FiledAlready.class, dropped);
    }

    @Test void oneBadFileIsSaidOnceAndStopsNothing() throws IOException {
        Files.write(scans.resolve("a.pdf"), "%PDF-1.7 torn".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        scan("b.txt", "a good one");
        var watch = workspace.watch();
        var outcomes = twoLooks(watch);
        assertEquals(1, outcomes.stream().filter(ArrivalOutcome.Failed.class::isInstance).count());
        assertEquals(1, workspace.tray().count());
        assertEquals(List.of(), twoLooks(watch));
    }

    @Test void missingFolderIsSaidOnceAndTheOthersAreLookedAt() throws IOException {
        workspace.settings().watched(List.of(new WatchedPlace(dir.resolve("gone").toString(), false),
                new WatchedPlace(scans.toString(), false)));
        scan("fax.txt", "Referral");
        var watch = workspace.watch();
        assertEquals(1, watch.look(JobContext.NONE).size());
        assertEquals(1, watch.look(JobContext.NONE).size());
        assertEquals(1, workspace.tray().count());
    }

    @Test void filedOriginalIsLeftUnlessThePracticeWantsItMoved() throws IOException {
        var left = scan("left.txt", "first letter");
        var first = arrived(twoLooks(workspace.watch()).getFirst());
        var filed = workspace.tray().file(first.id(), vault.patient().id(), null);
        assertEquals(Filed.Original.LEFT, filed.original());
        assertTrue(Files.exists(left));

        workspace.settings().watched(List.of(new WatchedPlace(scans.toString(), true)));
        var moved = scan("moved.txt", "second letter");
        var second = arrived(twoLooks(workspace.watch()).getLast());
        assertEquals(Filed.Original.MOVED, workspace.tray().file(second.id(), vault.patient().id(), null).original());
        assertFalse(Files.exists(moved));
        assertEquals("second letter", Files.readString(scans.resolve("filed").resolve("moved.txt")));
    }

    @Test void originalThatIsAnotherFileByNowIsNotMoved() throws IOException {
        workspace.settings().watched(List.of(new WatchedPlace(scans.toString(), true)));
        var file = scan("fax.txt", "first letter");
        var arrival = arrived(twoLooks(workspace.watch()).getFirst());
        Files.writeString(file, "another letter");
        assertEquals(Filed.Original.NOT_MOVED, workspace.tray().file(arrival.id(), vault.patient().id(), null).original());
        assertEquals("another letter", Files.readString(file));
    }

    @Test void filedArrivalIsFoundInItsFolder() {
        var arrival = arrived(workspace.tray().take("Pasted", "wobbleboard on 2026-03-10"));
        var source = workspace.tray().file(arrival.id(), vault.patient().id(), LocalDate.of(2026, 3, 10)).source();
        assertEquals(LocalDate.of(2026, 3, 10), source.visitDate());
        assertEquals(1, workspace.search().find("wobbleboard", vault.patient().id()).size());
        assertEquals(0, workspace.tray().count());
    }

    @Test void refusedArrivalCanBeRestored() {
        var arrival = arrived(workspace.tray().take("Pasted", "advertisement"));
        workspace.tray().trash(arrival.id());
        assertEquals(List.of(), workspace.tray().list());
        workspace.trash().restore(workspace.trash().list().getFirst());
        assertEquals(List.of(arrival), workspace.tray().list());
    }
}
