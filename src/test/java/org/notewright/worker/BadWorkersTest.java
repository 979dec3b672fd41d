package org.notewright.worker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.notewright.worker.TestService.text;
import static org.notewright.worker.TestWorkers.PATIENCE;
import static org.notewright.worker.TestWorkers.ask;
import static org.notewright.worker.TestWorkers.pool;
import static org.notewright.worker.TestWorkers.say;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.notewright.job.JobCancelled;
import org.notewright.job.JobContext;

/// What goes wrong in real processes ends one request; the next one is served.
final class BadWorkersTest {

    @TempDir Path natives;

    @ParameterizedTest
    @CsvSource({"garbage, GARBLED", "heap, TOO_MUCH_MEMORY", "direct, TOO_MUCH_MEMORY", "throw, CRASHED"})
    void aBadWorkerIsReplaced(String what, WorkerFault expected) throws WorkerException {
        try (var workers = pool(natives)) {
            assertEquals(expected, assertThrows(WorkerException.class, () -> ask(workers, what)).fault());
            assertEquals("next", ask(workers, "echo", "next"));
        }
    }

    @Test void aWorkerThatHangsIsKilledWhenPatienceEnds() throws Exception {
        try (var workers = pool(natives)) {
            var before = Long.parseLong(ask(workers, "pid"));
            var failure = assertThrows(WorkerException.class, () -> ask(workers, Duration.ofMillis(300), "hang"));
            assertEquals(WorkerFault.TIMED_OUT, failure.fault());
            assertEnds(before);
            assertEquals("next", ask(workers, "echo", "next"));
        }
    }

    @Test void nativeMemoryOverTheLimitIsSeenFromOutside() throws Exception {
        // The heap and the direct buffers have room for more than the whole process may take.
        var spec = new WorkerSpec(TestService.class.getName(), java.util.List.of(), java.util.Map.of(),
                new WorkerLimits(200, 200, Duration.ZERO, Duration.ofSeconds(20)), () -> natives);
        try (var workers = new Workers(spec, 1)) {
            assertEquals(WorkerFault.TOO_MUCH_MEMORY,
                    assertThrows(WorkerException.class, () -> ask(workers, "direct")).fault());
        }
    }

    @Test void aWorkerKilledFromOutsideIsACrash() throws WorkerException {
        try (var workers = pool(natives)) {
            try (var exchange = workers.open(JobContext.NONE, PATIENCE)) {
                say(exchange, "hang");
                assertEquals("hanging", text(exchange.receive()));
                ProcessHandle.of(exchange.pid()).orElseThrow().destroyForcibly();
                assertEquals(WorkerFault.CRASHED, assertThrows(WorkerException.class, exchange::receive).fault());
            }
            assertEquals("next", ask(workers, "echo", "next"));
        }
    }

    @Test void aWorkerThatDiedWhileRestingIsReplaced() throws Exception {
        try (var workers = pool(natives)) {
            var first = ask(workers, "pid");
            ProcessHandle.of(Long.parseLong(first)).ifPresent(ProcessHandle::destroyForcibly);
            assertEnds(Long.parseLong(first));
            assertNotEquals(first, ask(workers, "pid"));
        }
    }

    @Test void cancellingEndsAWorkerThatHangs() throws Exception {
        var cancelled = new AtomicBoolean();
        try (var workers = pool(natives)) {
            long pid;
            try (var exchange = workers.open(whenSet(cancelled), PATIENCE)) {
                pid = exchange.pid();
                say(exchange, "hang");
                assertEquals("hanging", text(exchange.receive()));
                cancelled.set(true);
                assertThrows(JobCancelled.class, exchange::receive);
            }
            assertEnds(pid);
            assertEquals("next", ask(workers, "echo", "next"));
        }
    }

    @Test void aGentlyCancelledWorkerLivesOn() throws WorkerException {
        var cancelled = new AtomicBoolean();
        try (var workers = pool(natives, Duration.ofSeconds(60), 1)) {
            var before = ask(workers, "pid");
            try (var exchange = workers.open(whenSet(cancelled), PATIENCE)) {
                say(exchange, "gentle");
                assertEquals(10, text(exchange.receive()).length());
                cancelled.set(true);
                assertThrows(JobCancelled.class, () -> {
                    while (exchange.receive() != null) {
                        // Answers on their way may still come.
                    }
                });
            }
            assertEquals(before, ask(workers, "pid"));
        }
    }

    @Test void aWorkerThatDoesNotStopWithinTheGraceIsKilled() throws Exception {
        var cancelled = new AtomicBoolean();
        try (var workers = pool(natives, Duration.ofMillis(200), 1)) {
            try (var exchange = workers.open(whenSet(cancelled), PATIENCE)) {
                say(exchange, "hang");
                assertEquals("hanging", text(exchange.receive()));
                cancelled.set(true);
                assertThrows(JobCancelled.class, exchange::receive);
                assertEnds(exchange.pid());
            }
        }
    }

    @Test void leavingAnExchangeEndsItsWorker() throws Exception {
        try (var workers = pool(natives)) {
            long pid;
            try (var exchange = workers.open(JobContext.NONE, PATIENCE)) {
                pid = exchange.pid();
                say(exchange, "hang");
            }
            assertEnds(pid);
        }
    }

    @Test void closingThePoolEndsBusyAndRestingWorkers() throws Exception {
        var workers = pool(natives, Duration.ZERO, 2);
        var busy = workers.open(JobContext.NONE, PATIENCE);
        var resting = Long.parseLong(ask(workers, "pid"));
        workers.close();
        assertEnds(resting);
        assertEnds(busy.pid());
        busy.close();
        assertThrows(WorkerException.class, () -> ask(workers, "pid"));
    }

    @Test void aCancelledJobDoesNotWaitForAFreeWorker() throws WorkerException {
        try (var workers = pool(natives); var _ = workers.open(JobContext.NONE, PATIENCE)) {
            assertThrows(JobCancelled.class, () -> workers.open(whenSet(new AtomicBoolean(true)), PATIENCE));
        }
    }

    @Test void noWorkerOutlivesItsKilledParent() throws Exception {
        var parent = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"), WorkerParent.class.getName(),
                natives.toString()).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        var child = Long.parseLong(parent.inputReader().readLine());
        assertTrue(ProcessHandle.of(child).isPresent());
        parent.destroyForcibly();
        assertEnds(child);
    }

    /// Waits for the end of a process that is about to end; a minute is for a machine under load.
    private static void assertEnds(long pid) throws Exception {
        var handle = ProcessHandle.of(pid);
        if (handle.isPresent()) {
            handle.get().onExit().get(60, TimeUnit.SECONDS);
        }
        assertFalse(ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false));
    }

    private static JobContext whenSet(AtomicBoolean cancelled) {
        return new JobContext() {
            @Override public void progress(long done, long total) {
            }

            @Override public void checkCancelled() {
                if (cancelled.get()) {
                    throw new JobCancelled();
                }
            }
        };
    }
}
