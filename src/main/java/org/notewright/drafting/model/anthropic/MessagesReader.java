package org.notewright.drafting.model.anthropic;

import com.fasterxml.jackson.databind.JsonNode;
import org.notewright.drafting.model.ModelAnswer;
import org.notewright.drafting.model.http.EventReader;
import org.notewright.drafting.model.http.Failures;
import org.notewright.drafting.model.http.Json;
import org.notewright.drafting.model.http.SseEvent;

/// Reads the events of a streamed Messages answer. Kinds of event or block it does not know are passed over, as
/// Anthropic's streaming guide asks.
final class MessagesReader implements EventReader {

    private final StringBuilder text = new StringBuilder();
    private String model = "";
    private String stopReason = "";
    private long freshTokens;
    private long keptTokens;
    private long cachedTokens;
    private long outputTokens;
    private boolean ended;

    @Override public String accept(SseEvent event) {
        var node = Json.object(event.data());
        return switch (node.path("type").asText(event.name())) {
            case "message_start" -> start(node.path("message"));
            case "content_block_delta" -> delta(node.path("delta"));
            case "message_delta" -> change(node);
            case "message_stop" -> end();
            case "error" -> throw Json.error(node.path("error"));
            default -> "";
        };
    }

    private String start(JsonNode message) {
        model = message.path("model").asText("");
        count(message.path("usage"));
        return "";
    }

    private String delta(JsonNode delta) {
        if (!delta.path("type").asText("").equals("text_delta")) {
            return "";
        }
        if (!delta.path("text").isTextual()) {
            throw Failures.malformed();
        }
        var piece = delta.path("text").asText();
        text.append(piece);
        return piece;
    }

    private String change(JsonNode node) {
        stopReason = node.path("delta").path("stop_reason").asText("");
        count(node.path("usage"));
        return "";
    }

    private String end() {
        ended = true;
        return "";
    }

    /// Counts are running totals; a later event may name only one of them. `input_tokens` leaves out what went into
    /// the provider's cache and what came from it.
    private void count(JsonNode usage) {
        freshTokens = usage.path("input_tokens").asLong(freshTokens);
        keptTokens = usage.path("cache_creation_input_tokens").asLong(keptTokens);
        cachedTokens = usage.path("cache_read_input_tokens").asLong(cachedTokens);
        outputTokens = usage.path("output_tokens").asLong(outputTokens);
    }

    @Override public boolean ended() {
        return ended;
    }

    @Override public ModelAnswer answer() {
        return switch (stopReason) {
            case "end_turn", "stop_sequence", "" -> new ModelAnswer(text.toString(), model,
                    freshTokens + keptTokens + cachedTokens, outputTokens, cachedTokens);
            case "refusal" -> throw Failures.refused(stopReason);
            default -> throw Failures.cutOff();
        };
    }
}
