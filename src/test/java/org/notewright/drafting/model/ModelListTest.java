package org.notewright.drafting.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.notewright.drafting.model.ScriptedServer.status;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.notewright.drafting.model.anthropic.AnthropicProvider;
import org.notewright.drafting.model.offline.OfflineProvider;
import org.notewright.drafting.model.openai.OpenAiProvider;
import org.notewright.job.JobContext;
import org.notewright.problem.ProblemCode;
import org.notewright.problem.ProblemException;

class ModelListTest {

    private static final String LIST = "{\"data\":[{\"id\":\"large\"},{\"id\":\"small\",\"more\":1},{\"other\":2}]}";
    private static final String JSON = "Content-Type: application/json\r\n";

    @Test void anthropicListsItsModels() throws IOException {
        try (var server = new ScriptedServer(status(200, JSON, LIST))) {
            assertEquals(List.of("large", "small"),
                    new AnthropicProvider().models(Requests.settings(server.url()), JobContext.NONE));
            var head = server.requests().getFirst();
            assertTrue(head.startsWith("GET /v1/models?limit=1000 HTTP/1.1\r\n"), head);
            assertTrue(head.toLowerCase(Locale.ROOT).contains("\r\nx-api-key: " + Requests.KEY + "\r\n"), head);
        }
    }

    @Test void aChatServerListsItsModels() throws IOException {
        try (var server = new ScriptedServer(status(200, JSON, LIST))) {
            assertEquals(List.of("large", "small"),
                    new OpenAiProvider().models(Requests.settings(server.url() + "/v1"), JobContext.NONE));
            var head = server.requests().getFirst();
            assertTrue(head.startsWith("GET /v1/models HTTP/1.1\r\n"), head);
            assertTrue(head.toLowerCase(Locale.ROOT).contains("\r\nauthorization: bearer " + Requests.KEY + "\r\n"), head);
        }
    }

    @Test void offlineHasNothingToList() {
        assertEquals(List.of(), new OfflineProvider().models(ClientSettings.NONE, JobContext.NONE));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            401 | {}                      | MODEL_KEY_REFUSED
            404 | {}                      | MODEL_REQUEST_REFUSED
            302 | {}                      | MODEL_REQUEST_REFUSED
            200 | <html>log in</html>     | MODEL_ANSWER_MALFORMED
            200 | []                      | MODEL_ANSWER_MALFORMED
            """)
    void whatIsNoListIsAProblem(int code, String body, ProblemCode expected) throws IOException {
        try (var server = new ScriptedServer(status(code, JSON, body))) {
            var problem = assertThrows(ProblemException.class,
                    () -> new OpenAiProvider().models(Requests.settings(server.url()), JobContext.NONE)).problem();
            assertEquals(expected, problem.code());
        }
    }

    @Test void anEventStreamIsNoList() throws IOException {
        try (var server = new ScriptedServer(ScriptedServer.stream("data: {}\n\n"))) {
            var problem = assertThrows(ProblemException.class,
                    () -> new OpenAiProvider().models(Requests.settings(server.url()), JobContext.NONE)).problem();
            assertEquals(ProblemCode.MODEL_ANSWER_MALFORMED, problem.code());
        }
    }
}
