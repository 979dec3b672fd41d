package org.notewright.drafting.model.openai;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.notewright.drafting.model.Frames;
import org.notewright.drafting.model.ModelRequest;
import org.notewright.drafting.model.Sight;

/// Body of a Chat Completions request: standing rules as system message, then one user message that holds the sources,
/// the clinic context and the instruction, in this order. The beginning of a request is what these servers keep by
/// themselves for the next one; nothing has to be asked for.
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

    /// @param content a text, or a list of parts where there is something to look at: small servers know the text only
    record Message(String role, Object content) {

        @Override public String toString() {
            return "Message[" + role + "]";
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Part(String type, @Nullable String text, @JsonProperty("image_url") @Nullable Address picture,
                @Nullable Attached file) {

        static Part of(String text) {
            return new Part("text", text, null, null);
        }

        static Part of(Sight sight) {
            var data = "data:" + sight.kind().mediaType() + ";base64," + sight.base64();
            return sight.kind().isPicture() ? new Part("image_url", null, new Address(data), null)
                    : new Part("file", null, null, new Attached(sight.name(), data));
        }

        @Override public String toString() {
            return "Part[" + type + "]";
        }
    }

    record Address(String url) {

        @Override public String toString() {
            return "Address";
        }
    }

    record Attached(String filename, @JsonProperty("file_data") String data) {

        @Override public String toString() {
            return "Attached";
        }
    }

    record StreamOptions(@JsonProperty("include_usage") boolean includeUsage) {
    }

    static ChatBody of(ModelRequest request, String model, boolean openAiItself) {
        var messages = List.of(new Message("system", request.system()), new Message("user", content(request)));
        var max = request.maxTokens();
        return openAiItself
                ? new ChatBody(model, messages, true, new StreamOptions(true), null, max, null)
                : new ChatBody(model, messages, true, new StreamOptions(true), max, null, 0);
    }

    private static Object content(ModelRequest request) {
        var parts = new ArrayList<Part>();
        for (var source : request.sources()) {
            parts.add(Part.of(Frames.source(source)));
            source.sights().forEach(sight -> parts.add(Part.of(sight)));
        }
        if (!request.context().isBlank()) {
            parts.add(Part.of(Frames.context(request.context())));
        }
        parts.add(Part.of(request.instruction()));
        return request.sights().isEmpty() ? String.join("\n\n", parts.stream().map(Part::text).toList())
                : List.copyOf(parts);
    }

    @Override public String toString() {
        return "ChatBody[" + model + "]";
    }
}
