package org.notewright.drafting.model.openai;

import com.fasterxml.jackson.databind.JsonNode;
import org.notewright.drafting.model.ModelAnswer;
import org.notewright.drafting.model.http.EventReader;
import org.notewright.drafting.model.http.Failures;
import org.notewright.drafting.model.http.Json;
import org.notewright.drafting.model.http.SseEvent;

/// Reads the chunks of a streamed Chat Completions answer up to `[DONE]`. Reasoning that a server sends beside the
/// content is not part of the answer.
final class ChatReader implements EventReader {

    private static final String END = "[DONE]";

    private final StringBuilder text = new StringBuilder();
    private String model = "";
    private String finishReason = "";
    private boolean declined;
    private long inputTokens;
    private long cachedTokens;
    private long outputTokens;
    private boolean ended;

    @Override public String accept(SseEvent event) {
        if (event.data().strip().equals(END)) {
            ended = true;
            return "";
        }
        var node = Json.object(event.data());
        if (node.path("error").isObject()) {
            throw Json.error(node.path("error"));
        }
        model = node.path("model").asText(model);
        var usage = node.path("usage");
        inputTokens = usage.path("prompt_tokens").asLong(inputTokens);
        cachedTokens = usage.path("prompt_tokens_details").path("cached_tokens").asLong(cachedTokens);
        outputTokens = usage.path("completion_tokens").asLong(outputTokens);
        return choice(node.path("choices").path(0));
    }

    /// The last chunk carries only the usage and has no choice.
    private String choice(JsonNode choice) {
        if (choice.path("finish_reason").isTextual()) {
            finishReason = choice.path("finish_reason").asText();
        }
        declined |= !choice.path("delta").path("refusal").asText("").isEmpty();
        var content = choice.path("delta").path("content");
        if (content.isMissingNode() || content.isNull()) {
            return "";
        }
        if (!content.isTextual()) {
            throw Failures.malformed();
        }
        text.append(content.asText());
        return content.asText();
    }

    @Override public boolean ended() {
        return ended;
    }

    @Override public ModelAnswer answer() {
        if (declined) {
            throw Failures.refused("refusal");
        }
        return switch (finishReason) {
            case "stop", "" -> new ModelAnswer(text.toString(), model, inputTokens, outputTokens,
                    cachedTokens);
            case "content_filter" -> throw Failures.refused(finishReason);
            default -> throw Failures.cutOff();
        };
    }
}
