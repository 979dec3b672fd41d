package org.notewright.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.notewright.clinical.Discipline;
import org.notewright.clinical.DocumentId;
import org.notewright.clinical.DraftJob;
import org.notewright.clinical.DraftJob.State;
import org.notewright.clinical.Patient;
import org.notewright.clinical.PatientId;
import org.notewright.files.PrivateFolder;

class KilledQueueTest {

    private static final int JOBS = 10;

    @TempDir Path dir;

    /// The moment of the kill is a number of changes said; the child goes on working while the signal is on its way.
    @Test void noDraftIsLostOrDoubledWhenTheProgramIsKilledInTheMiddleOfTenJobs() throws Exception {
        Path folder;
        List<PatientId> patients;
        try (var vault = new OpenVault(dir)) {
            folder = vault.vaultFolder;
            patients = IntStream.range(0, JOBS).mapToObj(i -> patient(vault.workspace, i)).toList();
            vault.workspace.queue().batch("soap-note", patients, java.util.Map.of(), "offline");
        }
        int interrupted = 0;
        for (int changes : List.of(1, 4, 9)) {
            workAndKill(folder, changes);
            try (var workspace = unlock(folder)) {
                interrupted += (int) workspace.queue().jobs().stream().filter(j -> j.state() == State.RUNNING).count();
                assertEveryDocumentHasItsJob(workspace, patients);
            }
        }
        assertTrue(interrupted > 0, "at least one kill must have hit a running job");
        try (var workspace = unlock(folder)) {
            workspace.queue().runToEnd();
            assertEquals(JOBS, workspace.inbox().count());
            assertEveryDocumentHasItsJob(workspace, patients);
            assertTrue(workspace.queue().jobs().stream().allMatch(DraftJob::hasDraft));
        }
    }

    private Workspace unlock(Path folder) throws IOException {
        return OpenVault.door(PrivateFolder.open(dir.resolve("program"))).unlock(folder,
                OpenVault.PASSPHRASE.toCharArray());
    }

    private static void assertEveryDocumentHasItsJob(Workspace workspace, List<PatientId> patients) {
        var made = new HashSet<DocumentId>();
        for (var patient : patients) {
            var documents = workspace.folders().read(patient).documents();
            assertTrue(documents.size() <= 1, "a draft was made twice");
            documents.forEach(document -> made.add(document.id()));
        }
        var named = new HashSet<DocumentId>();
        workspace.queue().jobs().stream().map(DraftJob::document).filter(Objects::nonNull).forEach(named::add);
        assertEquals(made, named);
    }

    private static PatientId patient(Workspace workspace, int number) {
        var patient = new Patient(PatientId.random(), "DEMO Person" + number, "Ann", null, "", "", "", List.of(), List.of(),
                Discipline.PT);
        workspace.folders().add(patient);
        workspace.imports().text(patient.id(), OpenVault.VISIT, "note.txt", "Pt reports knee pain 4/10. Flexion 118. "
                + "Continue 2x/week. ".repeat(200 + number));
        return patient.id();
    }

    private void workAndKill(Path folder, int changes) throws IOException, InterruptedException {
        var child = QueueChild.start(folder, dir.resolve("child"));
        try (var out = child.inputReader(StandardCharsets.US_ASCII)) {
            for (int i = 0; i < changes; i++) {
                var line = out.readLine();
                if (line == null || line.equals("END")) {
                    break;
                }
            }
            // By its handle: Process.destroyForcibly would close our end of the pipe as well.
            child.toHandle().destroyForcibly();
            while (out.read() >= 0) {
                // What it still said changes nothing.
            }
        } finally {
            child.destroyForcibly().waitFor();
        }
    }
}
