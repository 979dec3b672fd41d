package org.notewright.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.notewright.clinical.Discipline;
import org.notewright.clinical.DocumentState;
import org.notewright.clinical.DraftJob;
import org.notewright.clinical.DraftJob.State;
import org.notewright.clinical.Patient;
import org.notewright.clinical.PatientId;
import org.notewright.problem.ProblemCode;
import org.notewright.problem.ProblemException;

class DraftQueueTest {

    @TempDir Path dir;

    private OpenVault open(FakeModel model) throws IOException {
        var vault = new OpenVault(dir, model);
        vault.workspace.settings().client(new ClientChoice(FakeModel.ID, "http://127.0.0.1", "m", null), new char[0]);
        return vault;
    }

    private static List<PatientId> ids(OpenVault vault) {
        return vault.patients.stream().map(Patient::id).toList();
    }

    private static DraftJob only(OpenVault vault) {
        return vault.workspace.queue().jobs().getFirst();
    }

    private static DraftJob run(OpenVault vault) throws InterruptedException {
        vault.workspace.queue().add(vault.order(FakeModel.ID));
        vault.workspace.queue().runToEnd();
        return only(vault);
    }

    private static String text(OpenVault vault, DraftJob job) {
        return vault.workspace.reviews().open(Objects.requireNonNull(job.document())).text();
    }

    @Test void aJobStaysQueuedUntilTheQueueStartsAndThenMakesOneDraft() throws Exception {
        try (var vault = open(new FakeModel(FakeModel.GOOD))) {
            var job = vault.workspace.queue().add(vault.order(FakeModel.ID));
            assertEquals(State.QUEUED, job.state());
            vault.workspace.queue().runToEnd();
            var done = only(vault);
            assertEquals(List.of(State.READY, job.id(), 1), List.of(done.state(), done.id(), done.attempts()));
            assertEquals(FakeModel.GOOD, text(vault, done));
            assertEquals(1, vault.workspace.folders().read(vault.patient().id()).documents().size());
            assertEquals(1, vault.workspace.inbox().count());
        }
    }

    @Test void aBatchMakesADraftForEachPatientFromTheSourcesOfTheLastVisit() throws Exception {
        try (var vault = open(new FakeModel(FakeModel.GOOD))) {
            var queue = vault.workspace.queue();
            queue.batch("soap-note", ids(vault), Map.of(), "offline");
            queue.runToEnd();
            assertEquals(vault.patients.size(), queue.jobs().size());
            for (var job : queue.jobs()) {
                var review = vault.workspace.reviews().open(Objects.requireNonNull(job.document()));
                var last = vault.workspace.folders().read(job.patient()).sources().stream()
                        .map(source -> Objects.requireNonNull(source.visitDate())).max(java.time.LocalDate::compareTo);
                assertEquals(last.orElseThrow(), review.document().visitDate());
                assertTrue(review.sources().stream().allMatch(s -> last.get().equals(s.visitDate())));
            }
        }
    }

    @Test void aDraftThatListsMissingThingsNeedsFactsAndNamesThem() throws Exception {
        try (var vault = open(new FakeModel(FakeModel.GOOD + "\n## Missing\n\n- total treatment time\n- pain rating\n"))) {
            var job = run(vault);
            assertEquals(State.NEEDS_FACTS, job.state());
            assertEquals(List.of("total treatment time", "pain rating"), job.details());
            assertTrue(job.hasDraft());
            assertEquals("total treatment time; pain rating", vault.workspace.inbox().items().getFirst().sentence());
        }
    }

    @Test void aFailedJobKeepsItsReasonAndCanBeRetried() throws Exception {
        var broken = new AtomicBoolean(true);
        try (var vault = open(new FakeModel(0, _ -> {
            if (broken.get()) {
                throw ProblemException.of(ProblemCode.MODEL_BUSY);
            }
            return FakeModel.GOOD;
        }))) {
            var job = run(vault);
            assertEquals(State.FAILED, job.state());
            assertEquals("MODEL-BUSY", job.problem());
            assertFalse(Inbox.sentence(job).isBlank());
            broken.set(false);
            assertEquals(1, vault.workspace.queue().retryFailed());
            vault.workspace.queue().runToEnd();
            assertEquals(State.READY, only(vault).state());
            assertEquals(2, only(vault).attempts());
            assertFalse(vault.workspace.queue().retry(job.id(), false), "a job with a draft is not drafted again");
        }
    }

    @Test void aDefectInAClientFailsItsJobAndTheNextJobRuns() throws Exception {
        var first = new AtomicBoolean(true);
        try (var vault = open(new FakeModel(0, _ -> {
            if (first.getAndSet(false)) {
                throw new IllegalStateException("defect");
            }
            return FakeModel.GOOD;
        }))) {
            vault.workspace.settings().atOnce(FakeModel.ID, 1);
            vault.workspace.queue().batch("soap-note", ids(vault), Map.of(), FakeModel.ID);
            vault.workspace.queue().runToEnd();
            var states = vault.workspace.queue().jobs().stream().map(DraftJob::state).toList();
            assertEquals(State.FAILED, states.getFirst());
            assertTrue(states.subList(1, states.size()).stream().allMatch(s -> s == State.READY), states.toString());
        }
    }

    @Test void aNetworkClientWritesTwoAnswersAtOnceAndNeverMore() throws Exception {
        var gate = new CountDownLatch(1);
        var model = new FakeModel(2, _ -> {
            try {
                gate.await(30, TimeUnit.SECONDS);
            } catch (InterruptedException _) {
                throw new org.notewright.job.JobCancelled();
            }
            return FakeModel.GOOD;
        });
        try (var vault = open(model)) {
            manyPatients(vault, 8);
            vault.workspace.queue().start();
            // Whatever may run was given its turn before start came back, and none can end before the gate opens.
            assertEquals(2, vault.workspace.queue().jobs().stream().filter(j -> j.state() == State.RUNNING).count());
            gate.countDown();
            vault.workspace.queue().runToEnd();
            assertEquals(2, model.most.get());
            assertEquals(8, model.requests.size());
        }
    }

    @Test void theSettingDecidesHowManyAnswersAreWrittenAtOnce() throws Exception {
        var model = new FakeModel(5, _ -> FakeModel.GOOD);
        try (var vault = open(model)) {
            vault.workspace.settings().atOnce(FakeModel.ID, 5);
            manyPatients(vault, 12);
            vault.workspace.queue().runToEnd();
            assertEquals(5, model.most.get());
            assertTrue(vault.workspace.queue().jobs().stream().allMatch(DraftJob::hasDraft));
        }
    }

    private static void manyPatients(OpenVault vault, int count) {
        var patients = IntStream.range(0, count).mapToObj(i -> {
            var patient = new Patient(PatientId.random(), "DEMO Person" + i, "Ann", null, "", "", "", List.of(), List.of(),
                    Discipline.PT);
            vault.workspace.folders().add(patient);
            vault.workspace.imports().text(patient.id(), OpenVault.VISIT, "note.txt", "Knee pain 4/10, flexion 118. " + i);
            return patient.id();
        }).toList();
        vault.workspace.queue().batch("soap-note", patients, Map.of(), FakeModel.ID);
    }

    @Test void aJobTakenBackWhileItRunsStoresNothing() throws Exception {
        var running = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        try (var vault = open(new FakeModel(0, _ -> {
            running.countDown();
            try {
                go.await(30, TimeUnit.SECONDS);
            } catch (InterruptedException _) {
                // The answer came all the same.
            }
            return FakeModel.GOOD;
        }))) {
            var queue = vault.workspace.queue();
            var job = queue.add(vault.order(FakeModel.ID));
            queue.start();
            assertTrue(running.await(30, TimeUnit.SECONDS));
            assertTrue(queue.cancel(job.id()));
            go.countDown();
            queue.runToEnd();
            assertEquals(State.CANCELLED, only(vault).state());
            assertEquals(List.of(), vault.workspace.folders().read(vault.patient().id()).documents());
            assertFalse(queue.cancel(job.id()));
            assertTrue(queue.retry(job.id(), false));
        }
    }

    @Test void listenersHearEveryState() throws Exception {
        var heard = Collections.synchronizedList(new ArrayList<State>());
        var characters = new CountDownLatch(1);
        try (var vault = open(new FakeModel(FakeModel.GOOD))) {
            vault.workspace.queue().listen(new QueueListener() {
                @Override public void changed(DraftJob job) {
                    heard.add(job.state());
                }

                @Override public void heard(org.notewright.clinical.DraftJobId id, int count) {
                    characters.countDown();
                }
            });
            run(vault);
            assertEquals(List.of(State.QUEUED, State.RUNNING, State.READY), heard);
            assertEquals(0, characters.getCount());
        }
    }

    @Test void aModelThatIgnoresTheFormIsAskedOnceMoreWithTheFaults() throws Exception {
        var model = new FakeModel("The knee is better today.", FakeModel.GOOD);
        try (var vault = open(model)) {
            var job = run(vault);
            assertEquals(FakeModel.GOOD, text(vault, job));
            assertEquals(2, model.requests.size());
            var again = model.requests.getLast().instruction();
            assertTrue(again.contains("There is no section Subjective.") && again.contains("The knee is better today."));
            assertEquals(model.requests.getFirst().sources(), model.requests.getLast().sources());
            var run = vault.workspace.reviews().open(Objects.requireNonNull(job.document())).run();
            assertNotNull(run);
            assertEquals(List.of(2000L, 400L), List.of(run.inputTokens(), run.outputTokens()));
            assertTrue(run.answer().contains("The knee is better today.") && run.answer().contains("Twice a week."));
        }
    }

    @Test void whatAModelSaysOutsideTheFormTwiceIsKeptWithAMark() throws Exception {
        try (var vault = open(new FakeModel("The knee is better today."))) {
            var job = run(vault);
            assertTrue(text(vault, job).contains("The knee is better today."));
            assertTrue(text(vault, job).contains("did not keep to the form"));
            assertEquals(State.NEEDS_FACTS, job.state());
            assertTrue(Inbox.sentence(job).contains("everything it said is kept"));
        }
    }

    @Test void theTokensAreRecordedAndTheCostOnlyWhereAPriceIsKnown() throws Exception {
        try (var vault = open(new FakeModel(FakeModel.GOOD))) {
            var without = run(vault);
            assertTrue(vault.workspace.spending().microDollars(Objects.requireNonNull(without.document())).isEmpty());
            vault.workspace.settings().price(FakeModel.ID, new TokenPrice(new BigDecimal("3"), new BigDecimal("15.50")));
            vault.workspace.queue().add(vault.order(FakeModel.ID));
            vault.workspace.queue().runToEnd();
            var with = vault.workspace.queue().jobs().getLast();
            assertEquals(3000 + 3100, vault.workspace.spending().microDollars(Objects.requireNonNull(with.document()))
                    .orElseThrow());
        }
    }

    @Test void aReviewedDraftLeavesTheInboxAndTheOthersFollowEachOther() throws Exception {
        try (var vault = open(new FakeModel(FakeModel.GOOD))) {
            vault.workspace.queue().batch("soap-note", ids(vault), Map.of(), FakeModel.ID);
            vault.workspace.queue().runToEnd();
            var inbox = vault.workspace.inbox();
            var first = inbox.items().getFirst().document().orElseThrow();
            var second = inbox.items().get(1).document().orElseThrow();
            assertEquals(second.id(), inbox.next(first, false).orElseThrow().document().orElseThrow().id());
            assertEquals(first.id(), inbox.next(second, true).orElseThrow().document().orElseThrow().id());
            int before = inbox.count();
            vault.workspace.reviews().markReviewed(first.id());
            assertEquals(before - 1, inbox.count());
            assertTrue(inbox.items().stream().noneMatch(i -> i.document().orElseThrow().state() != DocumentState.DRAFT));
        }
    }

    @Test void anUnknownClientSkillOrJobIsTold() throws Exception {
        try (var vault = open(new FakeModel(FakeModel.GOOD))) {
            var queue = vault.workspace.queue();
            assertEquals(ProblemCode.MODEL_UNKNOWN, assertThrows(ProblemException.class,
                    () -> queue.add(vault.order("nobody"))).problem().code());
            assertEquals(ProblemCode.SKILL_UNKNOWN, assertThrows(ProblemException.class,
                    () -> queue.batch("soup", ids(vault), Map.of(), "offline")).problem().code());
            assertEquals(ProblemCode.JOB_UNKNOWN, assertThrows(ProblemException.class,
                    () -> queue.retry(org.notewright.clinical.DraftJobId.random(), false)).problem().code());
            assertEquals(List.of(), queue.jobs());
        }
    }

    @Test void aJobLeftRunningIsTakenUpAgainAndOneWhoseDraftWasStoredIsNot() throws Exception {
        var running = new CountDownLatch(1);
        var never = new CountDownLatch(1);
        try (var vault = open(new FakeModel(0, _ -> {
            running.countDown();
            try {
                never.await();
            } catch (InterruptedException _) {
                throw new org.notewright.job.JobCancelled();
            }
            return FakeModel.GOOD;
        }))) {
            vault.workspace.queue().add(vault.order(FakeModel.ID));
            vault.workspace.queue().start();
            assertTrue(running.await(30, TimeUnit.SECONDS));
            vault.workspace.close();
            var again = vault.door.unlock(vault.vaultFolder, OpenVault.PASSPHRASE.toCharArray());
            try (again) {
                assertEquals(State.RUNNING, again.queue().jobs().getFirst().state());
                assertNull(again.queue().jobs().getFirst().document());
                // The same client would hang again: another one takes the job's place in this test.
                assertEquals(1, again.queue().start());
            }
        }
    }
}
