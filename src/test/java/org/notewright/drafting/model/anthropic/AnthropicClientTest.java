package org.notewright.drafting.model.anthropic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.notewright.drafting.model.ScriptedServer.stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.notewright.drafting.model.ModelAnswer;
import org.notewright.drafting.model.Requests;
import org.notewright.drafting.model.ScriptedServer;
import org.notewright.drafting.model.http.ModelHttp;
import org.notewright.job.JobContext;
import org.notewright.problem.ProblemCode;
import org.notewright.problem.ProblemException;

class AnthropicClientTest {

    private static final String START = """
            event: message_start
            data: {"type":"message_start","message":{"id":"m","model":"model-1-x","usage":{"input_tokens":25,"output_tokens":1}}}

            event: content_block_start
            data: {"type":"content_block_start","index":0,"content_block":{"type":"text","text":""}}

            event: ping
            data: {"type":"ping"}

            """;
    private static final String EXPECTED = """
            {"model":"model-1","max_tokens":500,"stream":true,"system":"RULES","messages":[{"role":"user","content":[
             {"type":"text","text":"<source label=\\"note 2026-01-22\\">\\nFIRST 4/10 \\"°\\"\\n</source>"},
             {"type":"text","text":"<source label=\\"letter\\">\\nSECOND\\n</source>"},
             {"type":"text","text":"<clinic_context>\\nCLINIC\\n</clinic_context>",
              "cache_control":{"type":"ephemeral"}},
             {"type":"text","text":"INSTRUCTION"}]}]}
            """;

    private final List<String> pieces = new ArrayList<>();

    private static String delta(String text) {
        return "event: content_block_delta\ndata: {\"type\":\"content_block_delta\",\"index\":0,\"delta\":"
                + "{\"type\":\"text_delta\",\"text\":\"" + text + "\"}}\n\n";
    }

    private static String end(String stopReason) {
        return "event: content_block_stop\ndata: {\"type\":\"content_block_stop\",\"index\":0}\n\n"
                + "event: message_delta\ndata: {\"type\":\"message_delta\",\"delta\":{\"stop_reason\":\"" + stopReason
                + "\",\"stop_sequence\":null},\"usage\":{\"output_tokens\":15}}\n\n"
                + "event: message_stop\ndata: {\"type\":\"message_stop\"}\n\n";
    }

    private ModelAnswer ask(ScriptedServer server) {
        var http = new ModelHttp((_, _) -> { }, RandomGenerator.getDefault());
        return new AnthropicClient(Requests.settings(server.url()), http).complete(Requests.two(), pieces::add, JobContext.NONE);
    }

    private ProblemException failure(String events) throws IOException {
        try (var server = new ScriptedServer(stream(events))) {
            return assertThrows(ProblemException.class, () -> ask(server));
        }
    }

    @Test void readsAStreamedAnswer() throws IOException {
        try (var server = new ScriptedServer(stream(START + delta("## Plan\\n") + delta("Cont 2x/wk.") + end("end_turn")))) {
            assertEquals(new ModelAnswer("## Plan\nCont 2x/wk.", "model-1-x", 25, 15), ask(server));
            assertEquals(List.of("## Plan\n", "Cont 2x/wk."), pieces);
        }
    }

    @Test void sendsExactlyThis() throws IOException {
        var json = new ObjectMapper();
        try (var server = new ScriptedServer(stream(START + delta("x") + end("end_turn")))) {
            ask(server);
            assertEquals(json.readTree(EXPECTED), json.readTree(server.onlyBody()));
            var head = server.requests().getFirst();
            assertTrue(head.startsWith("POST /v1/messages HTTP/1.1\r\n"), head);
            for (var line : List.of("x-api-key: " + Requests.KEY, "anthropic-version: 2023-06-01",
                    "content-type: application/json", "accept: text/event-stream")) {
                assertTrue(head.toLowerCase(Locale.ROOT).contains("\r\n" + line + "\r\n"), line);
            }
        }
    }

    @Test void showsWhatItSends() throws IOException, JsonProcessingException {
        var client = new AnthropicClient(Requests.settings(""), ModelHttp.real());
        assertEquals(new ObjectMapper().readTree(EXPECTED), new ObjectMapper().readTree(client.show(Requests.two())));
    }

    @Test void passesOverWhatItDoesNotKnow() throws IOException {
        var thinking = "event: content_block_delta\ndata: {\"type\":\"content_block_delta\",\"index\":0,\"delta\":"
                + "{\"type\":\"thinking_delta\",\"thinking\":\"hm\"}}\n\nevent: news\ndata: {\"type\":\"news\"}\n\n";
        try (var server = new ScriptedServer(stream(START + thinking + delta("x") + end("end_turn")))) {
            assertEquals("x", ask(server).text());
        }
    }

    @ParameterizedTest
    @CsvSource({"max_tokens, MODEL_CUT_OFF", "model_context_window_exceeded, MODEL_CUT_OFF",
        "refusal, MODEL_REQUEST_REFUSED", "tool_use, MODEL_CUT_OFF"})
    void anotherStopReasonIsNoAnswer(String reason, ProblemCode code) throws IOException {
        assertEquals(code, failure(START + delta("some") + end(reason)).problem().code());
    }

    @ParameterizedTest
    @CsvSource({"authentication_error, MODEL_KEY_REFUSED", "permission_error, MODEL_KEY_REFUSED",
        "rate_limit_error, MODEL_BUSY", "overloaded_error, MODEL_SERVER_ERROR", "api_error, MODEL_SERVER_ERROR",
        "invalid_request_error, MODEL_REQUEST_REFUSED", "not_found_error, MODEL_REQUEST_REFUSED",
        "request_too_large, MODEL_REQUEST_REFUSED", "billing_error, MODEL_REQUEST_REFUSED",
        "timeout_error, MODEL_TIMED_OUT", "brand_new_error, MODEL_SERVER_ERROR"})
    void anErrorEventIsToldByItsType(String type, ProblemCode code) throws IOException {
        var event = "event: error\ndata: {\"type\":\"error\",\"error\":{\"type\":\"" + type + "\",\"message\":\"no\"}}\n\n";
        assertEquals(code, failure(START + event).problem().code());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {"type":"content_block_delta"
            nonsense
            [1]
            {"type":"content_block_delta","delta":{"type":"text_delta","text":7}}
            """)
    void aMalformedEventIsNoAnswer(String data) throws IOException {
        assertEquals(ProblemCode.MODEL_ANSWER_MALFORMED, failure(START + "data: " + data + "\n\n").problem().code());
    }

    @Test void anAnswerWithoutText() throws IOException {
        assertEquals(ProblemCode.MODEL_ANSWER_EMPTY, failure(START + end("end_turn")).problem().code());
    }

    @Test void anAnswerWithoutItsLastEventIsCutOff() throws IOException {
        var events = START + delta("some") + end("end_turn");
        assertEquals(ProblemCode.MODEL_CUT_OFF,
                failure(events.substring(0, events.indexOf("event: message_stop"))).problem().code());
    }
}
