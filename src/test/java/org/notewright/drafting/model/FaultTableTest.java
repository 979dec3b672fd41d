package org.notewright.drafting.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.notewright.drafting.model.ScriptedServer.status;
import static org.notewright.drafting.model.ScriptedServer.stream;
import static org.notewright.drafting.model.ScriptedServer.write;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import mockwebserver3.MockWebServer;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.notewright.drafting.model.anthropic.AnthropicProvider;
import org.notewright.drafting.model.openai.OpenAiProvider;
import org.notewright.job.JobContext;
import org.notewright.problem.ProblemCode;
import org.notewright.problem.ProblemException;
import org.notewright.problem.ProblemText;

/// What a network and a server do to a therapist at three in the afternoon, through both network clients: never a
/// draft, always one sentence with a remedy, no word of the request and no key in it.
class FaultTableTest {

    private static final String ANTHROPIC_PIECE = "data: {\"type\":\"content_block_delta\",\"delta\":"
            + "{\"type\":\"text_delta\",\"text\":\"half an\"}}\n\n";
    private static final String CHAT_PIECE = "data: {\"choices\":[{\"delta\":{\"content\":\"half an\"}}]}\n\n";
    private static final String HEAD = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\n";
    private static final String JSON = "Content-Type: application/json\r\n";

    record Fault(String name, ScriptedServer.Script script, ProblemCode expected) {
        @Override public String toString() {
            return name;
        }
    }

    private static List<Fault> faults(String piece) {
        return List.of(
                new Fault("wrong key", status(401, JSON, "{\"error\":{\"message\":\"FIRST\"}}"), ProblemCode.MODEL_KEY_REFUSED),
                new Fault("storm of 429", status(429, "Retry-After: 0\r\n", ""), ProblemCode.MODEL_BUSY),
                new Fault("429 for an hour", status(429, "Retry-After: 3600\r\n", ""), ProblemCode.MODEL_BUSY),
                new Fault("503", status(503, "Retry-After: 0\r\n", ""), ProblemCode.MODEL_SERVER_ERROR),
                new Fault("529", status(529, "Retry-After: 0\r\n", ""), ProblemCode.MODEL_SERVER_ERROR),
                new Fault("half a stream", stream(piece), ProblemCode.MODEL_CUT_OFF),
                new Fault("a stream that stalls", socket -> {
                    write(socket, HEAD + piece);
                    forEver();
                }, ProblemCode.MODEL_TIMED_OUT),
                new Fault("an event of more than 10 MB", socket -> {
                    write(socket, HEAD + "data: ");
                    for (int i = 0; i < 11; i++) {
                        write(socket, "x".repeat(1 << 20));
                    }
                    write(socket, "\n\n");
                }, ProblemCode.MODEL_ANSWER_MALFORMED),
                new Fault("200 with an error body", status(200, JSON, "{\"error\":{\"type\":\"overloaded_error\"}}"),
                        ProblemCode.MODEL_SERVER_ERROR),
                new Fault("200 with a log-in page", status(200, "Content-Type: text/html\r\n", "<html>Wi-Fi</html>"),
                        ProblemCode.MODEL_ANSWER_MALFORMED),
                new Fault("redirect to another host", status(307, "Location: http://192.0.2.1/v1\r\n", ""),
                        ProblemCode.MODEL_REQUEST_REFUSED));
    }

    private static void forEver() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    static Stream<Arguments> table() {
        return Stream.concat(
                faults(ANTHROPIC_PIECE).stream().map(fault -> Arguments.of(new AnthropicProvider(), fault)),
                faults(CHAT_PIECE).stream().map(fault -> Arguments.of(new OpenAiProvider(), fault)));
    }

    static Stream<ModelClientProvider> providers() {
        return Stream.of(new AnthropicProvider(), new OpenAiProvider());
    }

    private static ProblemException problem(ModelClientProvider provider, String url) {
        var settings = new ClientSettings(url, "m", ApiKey.takeOver(Requests.KEY.toCharArray()), Duration.ofSeconds(20),
                Duration.ofMillis(400));
        var pieces = new ArrayList<String>();
        var failure = assertThrows(ProblemException.class,
                () -> provider.create(settings).complete(Requests.two(), pieces::add, JobContext.NONE));
        var said = ProblemText.of(failure.problem()).line() + failure.getMessage();
        assertFalse(said.contains(Requests.KEY) || said.contains("FIRST") || said.contains("half an"), said);
        assertTrue(ProblemText.of(failure.problem()).what().endsWith("."));
        return failure;
    }

    @ParameterizedTest
    @MethodSource("table")
    void isOneSentenceAndNoDraft(ModelClientProvider provider, Fault fault) throws IOException {
        try (var server = new ScriptedServer(fault.script())) {
            assertEquals(fault.expected(), problem(provider, server.url()).problem().code());
        }
    }

    @ParameterizedTest
    @MethodSource("providers")
    void noNetwork(ModelClientProvider provider) throws IOException {
        String gone;
        try (var server = new ScriptedServer(stream(""))) {
            gone = server.url();
        }
        assertEquals(ProblemCode.MODEL_UNREACHABLE, problem(provider, gone).problem().code());
    }

    /// RFC 6761: names under `invalid` never resolve.
    @ParameterizedTest
    @MethodSource("providers")
    void aNameThatNobodyKnows(ModelClientProvider provider) {
        assertEquals(ProblemCode.MODEL_UNREACHABLE,
                problem(provider, "https://no-such-server.invalid/v1").problem().code());
    }

    @ParameterizedTest
    @MethodSource("providers")
    void aCertificateNobodyVouchesFor(ModelClientProvider provider) throws IOException {
        var unknown = new HeldCertificate.Builder().addSubjectAlternativeName("localhost").build();
        try (var server = new MockWebServer()) {
            server.useHttps(new HandshakeCertificates.Builder().heldCertificate(unknown).build().sslSocketFactory());
            server.start();
            assertEquals(ProblemCode.MODEL_TLS,
                    problem(provider, "https://localhost:" + server.getPort()).problem().code());
            assertEquals(0, server.getRequestCount());
        }
    }
}
