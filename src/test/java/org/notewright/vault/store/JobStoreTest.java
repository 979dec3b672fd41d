package org.notewright.vault.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.notewright.clinical.Document;
import org.notewright.clinical.DocumentId;
import org.notewright.clinical.DocumentState;
import org.notewright.clinical.DraftJob;
import org.notewright.clinical.DraftJob.State;
import org.notewright.clinical.DraftJobId;
import org.notewright.clinical.PatientId;
import org.notewright.clinical.Run;
import org.notewright.clinical.RunId;
import org.notewright.clinical.Version;
import org.notewright.job.JobCancelled;

class JobStoreTest {

    private static final String ME = "me";

    @TempDir Path dir;
    private OpenVault vault;
    private PatientId patient;

    @BeforeEach void open() {
        vault = TestVaults.create(dir.resolve("vault"));
        patient = TestVaults.stored(vault, "0").patient();
    }

    @AfterEach void close() {
        vault.close();
    }

    private DraftJob running() {
        vault.jobs().add(List.of(new DraftJob(DraftJobId.random(), patient, "soap-note", "offline", null, Map.of("a", "b"),
                List.of(), List.of(), null, false, State.QUEUED, null, null, null, List.of(), 0, TestVaults.AT, null)));
        return vault.jobs().claim("offline", ME).orElseThrow();
    }

    private Drafted begun(DraftJob job) {
        var document = new Document(DocumentId.random(), patient, "soap-note", "SOAP note", null, DocumentState.DRAFT, 1,
                TestVaults.AT);
        var run = new Run(RunId.random(), patient, null, "soap-note", "offline", "", List.of(), "", "", null, 0, 0,
                TestVaults.AT, null);
        vault.jobs().begin(job.id(), ME, run);
        var ended = new Run(run.id(), patient, document.id(), "soap-note", "offline", "", List.of(), "", "", null, 0, 0,
                TestVaults.AT, TestVaults.AT);
        return new Drafted(document, new Version(document.id(), 1, "text", Version.Origin.MODEL, TestVaults.AT), List.of(),
                List.of(), ended, Map.of("language", "Spanish"), 7L, new DraftJob(job.id(), patient, "soap-note", "offline", null, Map.of(), List.of(),
                        List.of(), null, false, State.READY, run.id(), document.id(), null, List.of(), 1, TestVaults.AT, null));
    }

    @Test void aDraftItsRunAndItsJobEndTogether() {
        var drafted = begun(running());
        vault.jobs().store(drafted, ME);
        var job = vault.jobs().all().getFirst();
        assertEquals(List.of(State.READY, drafted.document().id(), Map.of("a", "b")),
                List.of(job.state(), Optional.ofNullable(job.document()).orElseThrow(), job.answers()));
        assertEquals(7, vault.runs().cost(drafted.run().id()).orElseThrow());
        assertFalse(vault.jobs().retry(job.id(), true));
    }

    @Test void aJobThatWasTakenBackStoresNothingOfItsDraft() {
        var job = running();
        var drafted = begun(job);
        assertTrue(vault.jobs().cancel(job.id()));
        assertThrows(JobCancelled.class, () -> vault.jobs().store(drafted, ME));
        assertEquals(Optional.empty(), vault.documents().find(drafted.document().id()));
        assertEquals(Optional.empty(), vault.runs().of(drafted.document().id()));
    }

    @Test void aJobOfAnotherOwnerCannotBeEnded() {
        var job = running();
        var drafted = begun(job);
        assertThrows(JobCancelled.class, () -> vault.jobs().store(drafted, "other"));
        assertFalse(vault.jobs().end(job, "other"));
        assertEquals(State.RUNNING, vault.jobs().find(job.id()).orElseThrow().state());
    }

    @Test void aJobIsGivenOnce() {
        running();
        assertEquals(Optional.empty(), vault.jobs().claim("offline", "other"));
    }

    @Test void whatAnotherProgramLeftRunningIsPutBackAndItsRunEnded() {
        var job = running();
        var run = begun(job).run().id();
        assertEquals(0, vault.jobs().recover(ME));
        assertEquals(1, vault.jobs().recover("next program"));
        assertEquals(State.QUEUED, vault.jobs().find(job.id()).orElseThrow().state());
        assertEquals("interrupted", vault.runs().find(run).orElseThrow().problem());
    }

    @Test void aJobWhoseRunHadStoredItsDocumentIsReadyAndNotDraftedAgain() {
        var job = running();
        var drafted = begun(job);
        vault.runs().store(drafted);
        assertEquals(0, vault.jobs().recover("next program"));
        var ready = vault.jobs().find(job.id()).orElseThrow();
        assertEquals(List.of(State.READY, drafted.document().id()),
                List.of(ready.state(), Optional.ofNullable(ready.document()).orElseThrow()));
    }
}
