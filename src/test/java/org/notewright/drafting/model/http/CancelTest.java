package org.notewright.drafting.model.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.notewright.drafting.model.ScriptedServer;
import org.notewright.job.JobCancelled;
import org.notewright.job.JobContext;

/// The server itself sees that a cancel closes the connection.
@Timeout(20)
class CancelTest {

    private static final String HEAD = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\n";

    private final AtomicBoolean asked = new AtomicBoolean();
    private final Talk talk = new Talk();
    private final AtomicReference<ScriptedServer> self = new AtomicReference<>();

    CancelTest() {
        talk.job = new JobContext() {
            @Override public void progress(long done, long total) {
            }

            @Override public void checkCancelled() {
                if (asked.get()) {
                    throw new JobCancelled();
                }
            }
        };
    }

    private ScriptedServer server(ScriptedServer.Script script) throws IOException {
        var server = new ScriptedServer(socket -> {
            script.answer(socket);
            self.get().awaitClose(socket);
        });
        self.set(server);
        return server;
    }

    private void cancelledAndClosed(ScriptedServer server) throws Exception {
        assertThrows(JobCancelled.class, () -> talk.send(server.url()));
        server.clientClosed().get(10, TimeUnit.SECONDS);
    }

    @Test void closesWhileTheServerIsSilent() throws Exception {
        try (var server = server(_ -> asked.set(true))) {
            cancelledAndClosed(server);
        }
    }

    @Test void closesInTheMiddleOfTheAnswer() throws Exception {
        talk.onText = () -> asked.set(true);
        try (var server = server(socket -> ScriptedServer.write(socket, HEAD + "data: one\n\ndata: two\n\n"))) {
            cancelledAndClosed(server);
            assertEquals(List.of("one"), talk.pieces);
        }
    }

    @Test void anInterruptIsACancel() throws Exception {
        var thread = Thread.currentThread();
        try (var server = server(_ -> thread.interrupt())) {
            cancelledAndClosed(server);
        }
    }

    @Test void aJobCancelledBeforeSendsNothing() throws IOException {
        asked.set(true);
        try (var server = server(_ -> { })) {
            assertThrows(JobCancelled.class, () -> talk.send(server.url()));
            assertEquals(List.of(), server.requests());
        }
    }

    @Test void waitingForASecondTryCanBeCancelled() {
        asked.set(true);
        assertThrows(JobCancelled.class, () -> Sleeper.REAL.sleep(Duration.ofHours(1), talk.job));
    }

    @Test void anErrorInTheListenerClosesAsWell() throws Exception {
        talk.onText = () -> {
            throw new IllegalStateException("screen gone");
        };
        try (var server = server(socket -> ScriptedServer.write(socket, HEAD + "data: one\n\n"))) {
            assertThrows(IllegalStateException.class, () -> talk.send(server.url()));
            server.clientClosed().get(10, TimeUnit.SECONDS);
            assertFalse(Thread.currentThread().isInterrupted());
        }
    }
}
