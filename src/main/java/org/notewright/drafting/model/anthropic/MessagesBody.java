package org.notewright.drafting.model.anthropic;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.notewright.drafting.model.Frames;
import org.notewright.drafting.model.ModelRequest;
import org.notewright.drafting.model.Sight;

/// Body of a Messages request: standing rules as system text, then one user message whose blocks are the sources (each
/// followed by what of it is to be looked at), the clinic context and the instruction, in this order.
///
/// The block before the instruction ends the part that Anthropic may keep for five minutes ("Prompt caching" guide): a
/// second skill on the same visit, a section asked for again and a repair then read it at a fraction of the price. A
/// part too short to keep is ignored by the server.
record MessagesBody(String model, @JsonProperty("max_tokens") int maxTokens, boolean stream, String system,
                    List<Message> messages) {

    record Message(String role, List<Block> content) {

        @Override public String toString() {
            return "Message[" + role + "]";
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Block(String type, @Nullable String text, @Nullable Picture source, @Nullable String title,
                 @JsonProperty("cache_control") @Nullable Cache cache) {

        static Block of(String text) {
            return new Block("text", text, null, null, null);
        }

        static Block of(Sight sight) {
            var picture = new Picture("base64", sight.kind().mediaType(), sight.base64());
            return sight.kind().isPicture() ? new Block("image", null, picture, null, null)
                    : new Block("document", null, picture, sight.name(), null);
        }

        Block kept() {
            return new Block(type, text, source, title, new Cache("ephemeral"));
        }

        @Override public String toString() {
            return "Block[" + type + "]";
        }
    }

    record Picture(String type, @JsonProperty("media_type") String mediaType, String data) {

        @Override public String toString() {
            return "Picture[" + mediaType + "]";
        }
    }

    /// @param type a fixed word, safe to print
    record Cache(String type) {
    }

    static MessagesBody of(ModelRequest request, String model) {
        var blocks = new ArrayList<Block>();
        for (var source : request.sources()) {
            blocks.add(Block.of(Frames.source(source)));
            source.sights().forEach(sight -> blocks.add(Block.of(sight)));
        }
        if (!request.context().isBlank()) {
            blocks.add(Block.of(Frames.context(request.context())));
        }
        if (!blocks.isEmpty()) {
            blocks.add(blocks.removeLast().kept());
        }
        blocks.add(Block.of(request.instruction()));
        return new MessagesBody(model, request.maxTokens(), true, request.system(),
                List.of(new Message("user", List.copyOf(blocks))));
    }

    @Override public String toString() {
        return "MessagesBody[" + model + "]";
    }
}
