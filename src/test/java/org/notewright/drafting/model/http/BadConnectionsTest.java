package org.notewright.drafting.model.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.notewright.drafting.model.ScriptedServer.stream;
import static org.notewright.drafting.model.ScriptedServer.write;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import mockwebserver3.MockWebServer;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.Test;
import org.notewright.drafting.model.ApiKey;
import org.notewright.drafting.model.ScriptedServer;
import org.notewright.problem.Problem;
import org.notewright.problem.ProblemCode;
import org.notewright.problem.ProblemException;

class BadConnectionsTest {

    private static final String HEAD = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n";

    private final Talk talk = new Talk();

    @Test void lettersSplitOverPacketsArriveWhole() throws IOException {
        try (var server = new ScriptedServer(socket -> {
            write(socket, HEAD + "Connection: close\r\n\r\n");
            for (byte one : "data: 120° ½ “ok” 𝛼\n\ndata: END\n\n".getBytes(StandardCharsets.UTF_8)) {
                socket.getOutputStream().write(one);
                socket.getOutputStream().flush();
            }
        })) {
            assertEquals("120° ½ “ok” 𝛼", talk.send(server.url()).text());
        }
    }

    @Test void textIsHandedOnBeforeTheAnswerIsComplete() throws IOException {
        var seen = new CountDownLatch(1);
        talk.onText = seen::countDown;
        try (var server = new ScriptedServer(socket -> {
            write(socket, HEAD + "Connection: close\r\n\r\ndata: first\n\n");
            await(seen);
            write(socket, "data: END\n\n");
        })) {
            assertEquals("first", talk.send(server.url()).text());
        }
    }

    @Test void aConnectionCutInTheMiddleIsNoAnswer() throws IOException {
        try (var server = new ScriptedServer(
                socket -> write(socket, HEAD + "Content-Length: 500\r\n\r\ndata: some\n\ndata: EN"))) {
            assertEquals(Problem.of(ProblemCode.MODEL_CUT_OFF), talk.problem(server.url()));
        }
    }

    @Test void aStreamWithoutItsEndMarkerIsNoAnswer() throws IOException {
        try (var server = new ScriptedServer(stream("data: some words\n\n"))) {
            assertEquals(Problem.of(ProblemCode.MODEL_CUT_OFF), talk.problem(server.url()));
            assertEquals(1, server.requests().size());
        }
    }

    @Test void aServerThatHangsUpWithoutAWordIsNoAnswer() throws IOException {
        try (var server = new ScriptedServer(Socket::close)) {
            assertEquals(Problem.of(ProblemCode.MODEL_CUT_OFF), talk.problem(server.url()));
        }
    }

    @Test void silenceBeforeTheAnswerTimesOut() throws IOException {
        talk.stall = Duration.ofMillis(150);
        try (var server = silent("")) {
            assertEquals(Problem.of(ProblemCode.MODEL_TIMED_OUT), talk.problem(server.url()));
        }
    }

    @Test void silenceInTheAnswerTimesOut() throws IOException {
        talk.stall = Duration.ofMillis(150);
        try (var server = silent(HEAD + "\r\ndata: some\n\n")) {
            assertEquals(Problem.of(ProblemCode.MODEL_TIMED_OUT), talk.problem(server.url()));
            assertEquals(List.of("some"), talk.pieces);
        }
    }

    @Test void theDeadlineEndsAStreamThatNeverDoes() throws IOException {
        talk.deadline = Duration.ofMillis(200);
        try (var server = new ScriptedServer(socket -> {
            write(socket, HEAD + "\r\n");
            while (true) {
                write(socket, ": ping\n\n");
            }
        })) {
            assertEquals(Problem.of(ProblemCode.MODEL_TIMED_OUT), talk.problem(server.url()));
        }
    }

    @Test void anEventOfMoreThanTenMegabytesIsNoAnswer() throws IOException {
        var block = "x".repeat(1 << 20);
        try (var server = new ScriptedServer(socket -> {
            write(socket, HEAD + "\r\ndata: ");
            for (int i = 0; i < 11; i++) {
                write(socket, block);
            }
            write(socket, "\n\ndata: END\n\n");
        })) {
            assertEquals(Problem.of(ProblemCode.MODEL_ANSWER_MALFORMED), talk.problem(server.url()));
        }
    }

    @Test void aServerThatIsNotThereIsNamedByItsHostOnly() throws IOException {
        String url;
        try (var server = new ScriptedServer(stream(""))) {
            url = server.url();
        }
        assertEquals(Problem.of(ProblemCode.MODEL_UNREACHABLE, "127.0.0.1"), talk.problem(url));
    }

    @Test void anUnknownCertificateStopsBeforeAnythingIsSent() throws IOException {
        var unknown = new HeldCertificate.Builder().addSubjectAlternativeName("localhost").build();
        try (var server = new MockWebServer()) {
            server.useHttps(new HandshakeCertificates.Builder().heldCertificate(unknown).build().sslSocketFactory());
            server.start();
            assertEquals(Problem.of(ProblemCode.MODEL_TLS, "localhost"),
                    talk.problem("https://localhost:" + server.getPort()));
            assertEquals(0, server.getRequestCount());
        }
    }

    @Test void noExceptionHoldsTheKeyOrTheWords() throws IOException {
        try (var server = new ScriptedServer(stream("data: patient words\n\n"))) {
            var failure = assertThrows(ProblemException.class, () -> talk.send(server.url()));
            var trace = new StringWriter();
            failure.printStackTrace(new PrintWriter(trace));
            assertFalse(trace.toString().contains(Talk.KEY) || trace.toString().contains("words"), trace.toString());
        }
    }

    @Test void aKeyThatNoHeaderCanCarryIsRefusedUnprinted() {
        var failure = assertThrows(ProblemException.class, () -> Posts.json(
                ServerAddress.of("http://localhost").resolve("x"), "", ApiKey.takeOver("bad\nkey".toCharArray()), "k", ""));
        assertEquals(Problem.of(ProblemCode.MODEL_KEY_REFUSED), failure.problem());
    }

    private static ScriptedServer silent(String beginning) throws IOException {
        var never = new CountDownLatch(1);
        return new ScriptedServer(socket -> {
            write(socket, beginning);
            await(never);
        });
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
