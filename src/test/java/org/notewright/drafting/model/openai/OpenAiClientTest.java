package org.notewright.drafting.model.openai;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import org.junit.jupiter.params.provider.ValueSource;
import org.notewright.drafting.model.ClientSettings;
import org.notewright.drafting.model.ModelAnswer;
import org.notewright.drafting.model.Requests;
import org.notewright.drafting.model.ScriptedServer;
import org.notewright.drafting.model.http.ModelHttp;
import org.notewright.job.JobContext;
import org.notewright.problem.ProblemCode;
import org.notewright.problem.ProblemException;

class OpenAiClientTest {

    private static final String USAGE =
            "data: {\"model\":\"model-1-x\",\"choices\":[],\"usage\":{\"prompt_tokens\":25,\"completion_tokens\":15}}\n\n";
    private static final String DONE = "data: [DONE]\n\n";
    private static final String EXPECTED = """
            {"model":"model-1","messages":[{"role":"system","content":"RULES"},{"role":"user","content":
            "<source label=\\"note 2026-01-22\\">\\nFIRST 4/10 \\"°\\"\\n</source>\\n\\n<source label=\\"letter\\">\\nSECOND\
            \\n</source>\\n\\n<clinic_context>\\nCLINIC\\n</clinic_context>\\n\\nINSTRUCTION"}],
            "stream":true,"stream_options":{"include_usage":true},"max_tokens":500,"temperature":0}
            """;

    private final ObjectMapper json = new ObjectMapper();
    private final List<String> pieces = new ArrayList<>();

    private static String chunk(String delta, String finish) {
        return "data: {\"model\":\"model-1-x\",\"choices\":[{\"index\":0,\"delta\":" + delta + ",\"finish_reason\":"
                + (finish.isEmpty() ? "null" : "\"" + finish + "\"") + "}],\"usage\":null}\n\n";
    }

    private static String text(String text) {
        return chunk("{\"content\":\"" + text + "\"}", "");
    }

    private ModelAnswer ask(ClientSettings settings) {
        var http = new ModelHttp((_, _) -> { }, RandomGenerator.getDefault());
        return new OpenAiClient(settings, http).complete(Requests.two(), pieces::add, JobContext.NONE);
    }

    private ProblemCode failure(String events) throws IOException {
        try (var server = new ScriptedServer(stream(events))) {
            return assertThrows(ProblemException.class, () -> ask(Requests.settings(server.url()))).problem().code();
        }
    }

    @Test void readsAStreamedAnswer() throws IOException {
        var events = chunk("{\"role\":\"assistant\",\"content\":\"\"}", "") + text("## Plan\\n") + ": keep alive\n\n"
                + text("Cont 2x/wk.") + chunk("{}", "stop") + USAGE + DONE;
        try (var server = new ScriptedServer(stream(events))) {
            assertEquals(new ModelAnswer("## Plan\nCont 2x/wk.", "model-1-x", 25, 15), ask(Requests.settings(server.url())));
            assertEquals(List.of("## Plan\n", "Cont 2x/wk."), pieces);
        }
    }

    @Test void sendsExactlyThis() throws IOException {
        try (var server = new ScriptedServer(stream(text("x") + DONE))) {
            ask(Requests.settings(server.url() + "/v1"));
            assertEquals(json.readTree(EXPECTED), json.readTree(server.onlyBody()));
            var head = server.requests().getFirst();
            assertTrue(head.startsWith("POST /v1/chat/completions HTTP/1.1\r\n"), head);
            assertTrue(head.toLowerCase(Locale.ROOT).contains("\r\nauthorization: bearer " + Requests.KEY + "\r\n"), head);
        }
    }

    @Test void sendsNoKeyWhereThereIsNone() throws IOException {
        try (var server = new ScriptedServer(stream(text("x") + DONE))) {
            var none = ClientSettings.NONE;
            ask(new ClientSettings(server.url(), "m", none.key(), none.deadline(), none.stall()));
            assertFalse(server.requests().getFirst().toLowerCase(Locale.ROOT).contains("authorization"));
        }
    }

    @Test void showsWhatItSends() throws JsonProcessingException {
        var client = new OpenAiClient(Requests.settings("http://localhost:11434/v1"), ModelHttp.real());
        assertEquals(json.readTree(EXPECTED), json.readTree(client.show(Requests.two())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://api.openai.com/v1", "https://clinic.openai.azure.com/openai/v1"})
    void openAiItselfWantsAnotherNameForTheLimit(String url) throws JsonProcessingException {
        var body = json.readTree(new OpenAiClient(Requests.settings(url), ModelHttp.real()).show(Requests.two()));
        assertEquals(500, body.path("max_completion_tokens").asInt());
        assertFalse(body.has("max_tokens") || body.has("temperature"));
    }

    @ParameterizedTest
    @CsvSource({"length, MODEL_CUT_OFF", "content_filter, MODEL_REQUEST_REFUSED", "tool_calls, MODEL_CUT_OFF"})
    void anotherFinishReasonIsNoAnswer(String reason, ProblemCode code) throws IOException {
        assertEquals(code, failure(text("some") + chunk("{}", reason) + DONE));
    }

    @Test void aRefusalIsNoAnswer() throws IOException {
        assertEquals(ProblemCode.MODEL_REQUEST_REFUSED,
                failure(chunk("{\"refusal\":\"I can't\"}", "") + chunk("{}", "stop") + DONE));
    }

    @Test void reasoningIsNoPartOfTheAnswer() throws IOException {
        try (var server = new ScriptedServer(stream(chunk("{\"reasoning_content\":\"hm\",\"content\":null}", "")
                + text("x") + DONE))) {
            assertEquals("x", ask(Requests.settings(server.url())).text());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {"error":{"message":"no","type":"invalid_request_error","code":"invalid_api_key"}} | MODEL_KEY_REFUSED
            {"error":{"message":"no","type":"invalid_request_error","code":null}}              | MODEL_REQUEST_REFUSED
            {"error":{"message":"no","type":"tokens","code":"rate_limit_exceeded"}}            | MODEL_BUSY
            {"error":{"message":"no","type":"insufficient_quota","code":"insufficient_quota"}} | MODEL_REQUEST_REFUSED
            {"error":{"message":"no","type":"server_error","code":500}}                        | MODEL_SERVER_ERROR
            {"choices":[{"delta":{"content":7}}]}                                              | MODEL_ANSWER_MALFORMED
            {"choices":[{"del                                                                  | MODEL_ANSWER_MALFORMED
            """)
    void anErrorOrAMalformedChunkIsNoAnswer(String data, ProblemCode code) throws IOException {
        assertEquals(code, failure("data: " + data + "\n\n"));
    }

    @Test void anAnswerWithoutItsEndMarkerIsCutOff() throws IOException {
        assertEquals(ProblemCode.MODEL_CUT_OFF, failure(text("some") + chunk("{}", "stop") + USAGE));
    }

    @Test void anAnswerWithoutText() throws IOException {
        assertEquals(ProblemCode.MODEL_ANSWER_EMPTY, failure(chunk("{}", "stop") + DONE));
    }

    @Test void azureTakesItsKeyInItsOwnHeader() {
        var client = new OpenAiClient(Requests.settings("https://clinic.openai.azure.com/openai/v1"), ModelHttp.real());
        var post = client.post(Requests.two());
        assertEquals(Requests.KEY, post.header("api-key"));
        assertEquals(null, post.header("authorization"));
    }
}
