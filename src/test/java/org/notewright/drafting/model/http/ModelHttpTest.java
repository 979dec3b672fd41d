package org.notewright.drafting.model.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.notewright.drafting.model.ScriptedServer.status;
import static org.notewright.drafting.model.ScriptedServer.stream;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.notewright.drafting.model.ScriptedServer;
import org.notewright.problem.Problem;
import org.notewright.problem.ProblemCode;

class ModelHttpTest {

    private static final String GOOD = "data: all \n\ndata: well\n\ndata: END\n\n";

    private final Talk talk = new Talk();

    @Test void putsThePiecesTogether() throws IOException {
        try (var server = new ScriptedServer(stream(GOOD))) {
            assertEquals("all well", talk.send(server.url()).text());
            assertEquals(List.of("all ", "well"), talk.pieces);
        }
    }

    @Test void theKeyStandsInItsHeaderAndNowhereElse() throws IOException {
        try (var server = new ScriptedServer(stream(GOOD))) {
            talk.send(server.url());
            var request = server.requests().getFirst();
            assertTrue(request.contains("x-api-key: " + Talk.KEY + "\r\n"), request);
            assertEquals(request.indexOf(Talk.KEY), request.lastIndexOf(Talk.KEY));
            assertTrue(request.startsWith("POST /v1/x HTTP/1.1\r\n"), request);
            assertEquals("{\"q\":\"words\"}", server.onlyBody());
        }
    }

    @ParameterizedTest
    @CsvSource({"401, MODEL_KEY_REFUSED,", "403, MODEL_KEY_REFUSED,", "400, MODEL_REQUEST_REFUSED, 400",
        "404, MODEL_REQUEST_REFUSED, 404", "413, MODEL_REQUEST_REFUSED, 413", "408, MODEL_TIMED_OUT,",
        "302, MODEL_REQUEST_REFUSED, 302", "204, MODEL_REQUEST_REFUSED, 204"})
    void aRefusalIsNotTriedAgain(int status, ProblemCode code, String arg) throws IOException {
        try (var server = new ScriptedServer(status(status, "", ""))) {
            assertEquals(arg == null ? Problem.of(code) : Problem.of(code, arg), talk.problem(server.url()));
            assertEquals(1, server.requests().size());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 502, 503, 504, 529})
    void anIllServerIsTriedTwiceAgain(int status) throws IOException {
        try (var server = new ScriptedServer(status(status, "", "{}"))) {
            assertEquals(Problem.of(ProblemCode.MODEL_SERVER_ERROR, "" + status), talk.problem(server.url()));
            assertEquals(3, server.requests().size());
            assertEquals(2, talk.waits.size());
        }
    }

    @Test void aSecondTryMayMendIt() throws IOException {
        try (var server = new ScriptedServer(status(503, "", ""), stream("data: BUSY\n\n"), stream(GOOD))) {
            assertEquals("all well", talk.send(server.url()).text());
            assertEquals(List.of("all ", "well"), talk.pieces);
        }
    }

    @Test void aShortWaitIsWaited() throws IOException {
        try (var server = new ScriptedServer(status(429, "Retry-After: 2\r\n", ""), stream(GOOD))) {
            assertEquals("all well", talk.send(server.url()).text());
            assertEquals(List.of(2L), talk.waits.stream().map(Duration::toSeconds).toList());
        }
    }

    @Test void aLongWaitIsTold() throws IOException {
        try (var server = new ScriptedServer(status(429, "Retry-After: 60\r\n", ""))) {
            assertEquals(Problem.of(ProblemCode.MODEL_BUSY, "60"), talk.problem(server.url()));
            assertEquals(1, server.requests().size());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Retry-After: Wed, 21 Oct 2026 07:28:00 GMT\r\n", "Retry-After: -5\r\n"})
    void aBusyServerThatNamesNoSecondsIsTriedTwiceAgain(String header) throws IOException {
        try (var server = new ScriptedServer(status(429, header, ""))) {
            assertEquals(Problem.of(ProblemCode.MODEL_BUSY, "30"), talk.problem(server.url()));
            assertEquals(3, server.requests().size());
        }
    }

    @Test void afterTheFirstTextThereIsNoSecondTry() throws IOException {
        try (var server = new ScriptedServer(stream("data: some\n\ndata: BUSY\n\n"), stream(GOOD))) {
            assertEquals(ProblemCode.MODEL_SERVER_ERROR, talk.problem(server.url()).code());
            assertEquals(1, server.requests().size());
        }
    }

    @Test void aRedirectIsNotFollowed() throws IOException {
        try (var other = new ScriptedServer(stream(GOOD));
             var server = new ScriptedServer(status(307, "Location: " + other.url() + "/v1/x\r\n", ""))) {
            assertEquals(Problem.of(ProblemCode.MODEL_REQUEST_REFUSED, "307"), talk.problem(server.url()));
            assertEquals(List.of(), other.requests());
        }
    }

    @Test void anAnswerWithoutWordsIsAProblem() throws IOException {
        try (var server = new ScriptedServer(stream("data:  \n\ndata: END\n\n"))) {
            assertEquals(ProblemCode.MODEL_ANSWER_EMPTY, talk.problem(server.url()).code());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <html>Log in to the clinic's network</html>          | MODEL_ANSWER_MALFORMED
            {"choices":[]}                                       | MODEL_ANSWER_MALFORMED
            []                                                   | MODEL_ANSWER_MALFORMED
            {"error":{"type":"authentication_error"}}            | MODEL_KEY_REFUSED
            {"error":{"code":"invalid_api_key","type":"x"}}      | MODEL_KEY_REFUSED
            {"error":{"type":"invalid_request_error"}}           | MODEL_REQUEST_REFUSED
            {"error":{"code":"context_length_exceeded"}}         | MODEL_REQUEST_REFUSED
            {"error":{"type":"rate_limit_error"}}                | MODEL_BUSY
            {"error":{"code":"rate_limit_exceeded","type":"tokens"}} | MODEL_BUSY
            {"error":{"message":"out of memory","code":500}}     | MODEL_SERVER_ERROR
            {"error":"model requires more system memory"}        | MODEL_SERVER_ERROR
            """)
    void aGoodStatusWithAnotherBodyIsToldByItsType(String body, ProblemCode code) throws IOException {
        try (var server = new ScriptedServer(status(200, "Content-Type: application/json\r\n", body))) {
            assertEquals(code, talk.problem(server.url()).code());
        }
    }
}
