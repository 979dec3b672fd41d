package org.notewright.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.notewright.clinical.DraftJob;
import org.notewright.clinical.Patient;
import org.notewright.problem.ProblemCode;

/// The first request to a client off this machine is seen by a person before it is sent, also where nobody is looking.
class FirstRequestTest {

    private static final LocalDate STATED = LocalDate.of(2026, 3, 1);

    @TempDir Path dir;
    private final FakeModel model = new FakeModel(FakeModel.GOOD);
    @SuppressWarnings("NullAway.Init") // made before each test
    private OpenVault vault;

    @BeforeEach void open() throws IOException {
        model.here = false;
        vault = new OpenVault(dir, model);
        choose("https://one.example/v1", STATED);
    }

    @AfterEach void close() {
        vault.close();
    }

    private void choose(String address, LocalDate stated) {
        vault.workspace.settings().client(new ClientChoice(FakeModel.ID, address, "m", stated), new char[0]);
    }

    private List<DraftJob> batch() throws InterruptedException {
        vault.workspace.queue().batch("soap-note", vault.patients.stream().map(Patient::id).toList(), Map.of(), FakeModel.ID);
        vault.workspace.queue().runToEnd();
        return vault.workspace.queue().jobs();
    }

    @Test void aQueuedJobWaitsForALookInsteadOfSending() throws Exception {
        var jobs = batch();
        assertEquals(List.of(), model.requests, "nothing may have been sent");
        assertTrue(jobs.stream().allMatch(Inbox::needsLook), jobs.toString());
        assertEquals(0, vault.workspace.sentToday());
        assertEquals(0, vault.workspace.inbox().count());
        var sentence = vault.workspace.inbox().items().getFirst().sentence();
        assertTrue(sentence.contains("nobody has looked at one yet"), sentence);
    }

    @Test void whatIsShownIsWhatIsSentAndOneLookLetsEveryJobGoOn() throws Exception {
        var jobs = batch();
        var shown = vault.workspace.firstRequest().show(jobs.getFirst().id());
        assertEquals(jobs.size(), vault.workspace.firstRequest().seen());
        vault.workspace.queue().runToEnd();
        assertTrue(vault.workspace.queue().jobs().stream().allMatch(DraftJob::hasDraft));
        assertEquals(jobs.size(), model.requests.size());
        assertTrue(model.requests.stream().anyMatch(request -> model.show(request).equals(shown.text())));
        assertTrue(shown.budget().fits());
    }

    @Test void anotherAddressIsAnotherClient() throws Exception {
        vault.workspace.firstRequest().seen();
        assertTrue(batch().stream().allMatch(DraftJob::hasDraft));
        choose("https://two.example/v1", STATED.plusDays(1));
        int before = model.requests.size();
        assertTrue(batch().stream().filter(job -> !job.hasDraft()).allMatch(Inbox::needsLook));
        assertEquals(before, model.requests.size());
    }

    @Test void runningItAgainWithoutALookStillSendsNothing() throws Exception {
        var job = batch().getFirst();
        assertTrue(vault.workspace.queue().retry(job.id(), true));
        vault.workspace.queue().runToEnd();
        assertTrue(Inbox.needsLook(vault.workspace.queue().find(job.id())));
        assertEquals(List.of(), model.requests);
    }

    @Test void aClientOnThisMachineAsksNobody() throws Exception {
        model.here = true;
        assertTrue(batch().stream().allMatch(DraftJob::hasDraft));
    }

    @Test void aClientWithoutAStatementIsRefusedAsBefore() throws Exception {
        vault.workspace.settings().client(new ClientChoice(FakeModel.ID, "https://one.example/v1", "m", null), new char[0]);
        var job = batch().getFirst();
        assertFalse(Inbox.needsLook(job));
        assertEquals(ProblemCode.MODEL_NOT_CONFIRMED.label(), job.problem());
    }
}
