package org.notewright.desktop.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.notewright.job.JobRunner;
import org.notewright.problem.Problem;
import org.notewright.problem.ProblemCode;

class AutosaveTest {

    private final Pump pump = new Pump();
    private final JobRunner jobs = new JobRunner(pump);
    private final ManualScheduler time = new ManualScheduler();
    private final FakeServices services = new FakeServices("text");
    private final Autosave autosave = new Autosave(services::autosave,
            new EditorTools(jobs, Clock.fixed(Demo.MORNING, ZoneOffset.UTC), time, new FakeClipboard()));

    @AfterEach void stop() {
        jobs.close();
    }

    private void untilStored() {
        pump.until(() -> !autosave.pendingProperty().get());
    }

    @Test void aChangeIsStoredAndTheTimeIsTold() {
        autosave.changed("one");
        untilStored();
        assertEquals(List.of("one"), services.saves);
        assertEquals(LocalTime.of(10, 31), autosave.savedAtProperty().get());
    }

    @Test void whileASaveRunsOnlyTheNewestTextWaits() {
        services.gate = new CountDownLatch(1);
        for (int i = 0; i < 1000; i++) {
            autosave.changed("text " + i);
        }
        services.gate.countDown();
        untilStored();
        assertEquals(List.of("text 0", "text 999"), services.saves);
        assertEquals(1, services.mostSavesAtOnce.get());
    }

    @Test void aFailedSaveIsToldAndTriedAgainUntilItSucceeds() {
        services.failingSaves = 2;
        autosave.changed("dear words");
        pump.until(() -> autosave.problemProperty().get() != null);
        var problem = autosave.problemProperty().get();
        assertNotNull(problem);
        assertEquals(ProblemCode.VAULT_DISK_FULL, problem.code());
        assertTrue(autosave.pendingProperty().get());

        time.pass(Duration.ofSeconds(1));
        pump.until(() -> services.failingSaves == 0);
        time.pass(Duration.ofSeconds(10));
        pump.until(() -> {
            time.pass(Duration.ofSeconds(10));
            return !autosave.pendingProperty().get();
        });
        assertEquals(List.of("dear words"), services.saves);
        assertNull(autosave.problemProperty().get());
    }

    @Test void afterAFailureTheNewestTextWins() {
        services.failingSaves = 1;
        autosave.changed("old");
        pump.until(() -> autosave.problemProperty().get() != null);
        autosave.changed("new");
        untilStored();
        assertEquals(List.of("new"), services.saves);
    }

    @Test void flushingAnswersAfterTheNewestTextIsStored() {
        services.gate = new CountDownLatch(1);
        var answers = new ArrayList<Optional<Problem>>();
        autosave.changed("one");
        autosave.changed("two");
        autosave.flush(answers::add);
        assertTrue(answers.isEmpty());
        services.gate.countDown();
        pump.until(() -> !answers.isEmpty());
        assertEquals(List.of(Optional.empty()), answers);
        assertEquals("two", services.saves.getLast());
    }

    @Test void flushingWithNothingToStoreAnswersAtOnce() {
        var answers = new ArrayList<Optional<Problem>>();
        autosave.flush(answers::add);
        assertEquals(List.of(Optional.empty()), answers);
    }

    @Test void flushingSaysWhyItCouldNotStore() {
        services.failingSaves = 1;
        var answers = new ArrayList<Optional<Problem>>();
        autosave.changed("words");
        autosave.flush(answers::add);
        pump.until(() -> !answers.isEmpty());
        assertFalse(answers.getFirst().isEmpty());
        assertTrue(autosave.pendingProperty().get());
    }
}
