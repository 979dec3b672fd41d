package org.notewright.worker;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.notewright.worker.TestWorkers.PATIENCE;
import static org.notewright.worker.TestWorkers.ask;
import static org.notewright.worker.TestWorkers.pool;
import static org.notewright.worker.TestWorkers.say;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.notewright.job.JobContext;

/// What goes well, with real processes.
final class WorkersTest {

    @TempDir Path natives;

    @Test void manyFramesGoThereAndBackInOrder() throws WorkerException {
        try (var workers = pool(natives)) {
            assertEquals("one,two,,three", ask(workers, "echo", "one", "two", "", "three"));
        }
    }

    @Test void answersArriveWhileFramesAreStillBeingSent() throws WorkerException {
        try (var workers = pool(natives); var exchange = workers.open(JobContext.NONE, PATIENCE)) {
            say(exchange, "echo");
            for (int i = 0; i < 50; i++) {
                say(exchange, "part " + i);
                assertEquals("part " + i, TestService.text(exchange.receive()));
            }
            exchange.finish();
            assertNull(exchange.receive());
            assertNull(exchange.receive());
        }
    }

    @Test void aPageOfBytesArrivesUnchanged() throws WorkerException {
        var page = new byte[20 * 1024 * 1024];
        new Random(7).nextBytes(page);
        try (var workers = pool(natives); var exchange = workers.open(JobContext.NONE, PATIENCE)) {
            say(exchange, "echo");
            exchange.send(page);
            exchange.finish();
            assertArrayEquals(page, exchange.receive());
        }
    }

    @Test void aWorkerStaysWarmForTheNextRequest() throws WorkerException {
        try (var workers = pool(natives)) {
            assertEquals(ask(workers, "pid"), ask(workers, "pid"));
        }
    }

    @Test void twoRequestsAtOnceGetTwoWorkers() throws WorkerException {
        try (var workers = pool(natives, Duration.ZERO, 2); var first = workers.open(JobContext.NONE, PATIENCE)) {
            assertNotEquals(Long.toString(first.pid()), ask(workers, "pid"));
        }
    }

    @Test void itsArgumentsAndItsNativeFolderReachTheService() throws WorkerException {
        try (var workers = pool(natives, Duration.ZERO, 1, "--data", "a b\"c")) {
            assertEquals("--data a b\"c", ask(workers, "arguments"));
            assertEquals(natives.toAbsolutePath().toString(), ask(workers, "property", "org.bytedeco.javacpp.cachedir"));
            assertEquals(natives.toAbsolutePath().toString(), ask(workers, "property", "java.io.tmpdir"));
        }
    }

    @Test void onlyNamedVariablesOfTheEnvironmentAreHandedDown() {
        var spec = new WorkerSpec("x", java.util.List.of(), java.util.Map.of("OMP_THREAD_LIMIT", "1"),
                new WorkerLimits(64, 200, Duration.ZERO, Duration.ofSeconds(20)), () -> natives);

        var environment = JavaCommand.environment(spec, java.util.Map.of("NOTEWRIGHT_PASSPHRASE", "secret", "SystemRoot", "C:\\W",
                "JAVA_TOOL_OPTIONS", "-Xint"));

        assertEquals(java.util.Map.of("SystemRoot", "C:\\W", "OMP_THREAD_LIMIT", "1"), environment);
    }

    @Test void theChildSeesNoOtherVariable() throws WorkerException {
        try (var workers = pool(natives)) {
            var names = ask(workers, "environment");
            assertTrue(names.contains("GIVEN"), names);
            assertFalse(names.contains("MAVEN") || names.contains("USER "), names);
        }
    }

    @Test void whatTheServicePrintsDisturbsNothing() throws WorkerException {
        try (var workers = pool(natives)) {
            assertEquals("printed", ask(workers, "print"));
            assertEquals("still there", ask(workers, "echo", "still there"));
        }
    }

    @Test void aRefusalEndsTheRequestAndNotTheWorker() throws WorkerException {
        try (var workers = pool(natives)) {
            var before = ask(workers, "pid");
            var refusal = assertThrows(WorkerException.class, () -> ask(workers, "refuse"));
            assertEquals(WorkerFault.REFUSED, refusal.fault());
            assertEquals("cannot", refusal.reason());
            assertEquals(before, ask(workers, "pid"));
        }
    }

    @Test void aServiceThatCannotStartSaysWhy() {
        try (var workers = pool(natives, Duration.ZERO, 1, "refuse")) {
            var refusal = assertThrows(WorkerException.class, () -> ask(workers, "pid"));
            assertEquals(WorkerFault.REFUSED, refusal.fault());
            assertEquals("no-natives", refusal.reason());
        }
    }

    @Test void aServiceThatIsNotThereIsAFailureToStart() {
        var spec = new WorkerSpec("org.notewright.NoSuchService", java.util.List.of(), java.util.Map.of(),
                new WorkerLimits(64, 200, Duration.ZERO, Duration.ofSeconds(20)), () -> natives);
        try (var workers = new Workers(spec, 1)) {
            var failure = assertThrows(WorkerException.class, () -> ask(workers, "pid"));
            assertEquals(WorkerFault.NOT_STARTED, failure.fault());
        }
    }
}
