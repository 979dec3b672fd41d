package org.notewright.drafting.model.openai;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.notewright.drafting.model.Frames;
import org.notewright.drafting.model.ModelRequest;

/// Body of a Chat Completions request: standing rules as system message, then one user message that holds the sources,
/// the clinic context and the instruction, in this order.
///
/// @param maxTokens           for every server but OpenAI's own
/// @param maxCompletionTokens what OpenAI and Azure want instead; their newer models refuse the other name
/// @param temperature         0 for every server but OpenAI's own, whose newer models refuse it
@JsonInclude(JsonInclude.Include.NON_NULL)
record ChatBody(String model, List<Message> messages, boolean stream,
                @JsonProperty("stream_options") StreamOptions streamOptions,
                @JsonProperty("max_tokens") @Nullable Integer maxTokens,
                @JsonProperty("max_completion_tokens") @Nullable Integer maxCompletionTokens,
                @Nullable Integer temperature) {

    record Message(String role, String content) {

        @Override public String toString() {
            return "Message[" + role + "]";
        }
    }

    record StreamOptions(@JsonProperty("include_usage") boolean includeUsage) {
    }

    static ChatBody of(ModelRequest request, String model, boolean openAiItself) {
        var parts = new ArrayList<String>();
        request.sources().forEach(source -> parts.add(Frames.source(source)));
        if (!request.context().isBlank()) {
            parts.add(Frames.context(request.context()));
        }
        parts.add(request.instruction());
        var messages = List.of(new Message("system", request.system()),
                new Message("user", String.join("\n\n", parts)));
        var max = request.maxTokens();
        return openAiItself
                ? new ChatBody(model, messages, true, new StreamOptions(true), null, max, null)
                : new ChatBody(model, messages, true, new StreamOptions(true), max, null, 0);
    }

    @Override public String toString() {
        return "ChatBody[" + model + "]";
    }
}
