package org.notewright.drafting.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.notewright.drafting.model.ModelRequest.SourceBlock;
import org.notewright.drafting.model.anthropic.AnthropicProvider;
import org.notewright.drafting.model.openai.OpenAiProvider;

class ProviderSchemaTest {

    private static ObjectNode body(ModelClientProvider provider, String url) {
        var sights = List.of(new Sight("a.png", Sight.Kind.PNG, new byte[] {1, 2, 3}),
                new Sight("a.pdf", Sight.Kind.PDF, new byte[] {1, 2, 3}));
        var request = new ModelRequest("RULES", List.of(new SourceBlock("scan", "words", sights)), "CLINIC", "DO", "s",
                List.of("Plan"), 9);
        try {
            return (ObjectNode) new ObjectMapper().readTree(provider.create(Requests.settings(url)).show(request));
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }

    private static ObjectNode messages() {
        return body(new AnthropicProvider(), "");
    }

    private static ObjectNode chat() {
        return body(new OpenAiProvider(), "https://api.openai.com/v1");
    }

    @Test void whatWeSendIsTaken() {
        assertEquals(List.of(), ProviderSchema.MESSAGES.faults(messages()));
        assertEquals(List.of(), ProviderSchema.CHAT.faults(chat()));
        assertEquals(List.of(), ProviderSchema.CHAT.faults(body(new OpenAiProvider(), "http://localhost:1/v1")));
    }

    @ParameterizedTest
    @CsvSource({"model", "max_tokens", "stream", "system", "messages"})
    void aMessagesBodyWithoutAPartIsRefused(String part) {
        assertFalse(ProviderSchema.MESSAGES.faults(messages().without(part)).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"model", "max_completion_tokens", "stream", "stream_options", "messages"})
    void aChatBodyWithoutAPartIsRefused(String part) {
        assertFalse(ProviderSchema.CHAT.faults(chat().without(part)).isEmpty());
    }

    @Test void aWordTheProviderDoesNotKnowIsRefused() {
        assertFalse(ProviderSchema.MESSAGES.faults(messages().put("patient", "x")).isEmpty());
        assertFalse(ProviderSchema.CHAT.faults(chat().put("max_tokens", 5)).isEmpty());
    }

    @Test void anEmptyBlockIsRefused() {
        var body = messages();
        ((ObjectNode) body.at("/messages/0/content/0")).put("text", " ");
        assertFalse(ProviderSchema.MESSAGES.faults(body).isEmpty());
        JsonNode other = chat();
        ((ObjectNode) other.at("/messages/1/content/1/image_url")).put("url", "https://elsewhere.example/a.png");
        assertFalse(ProviderSchema.CHAT.faults(other).isEmpty());
    }
}
