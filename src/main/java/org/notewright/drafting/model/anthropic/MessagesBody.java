package org.notewright.drafting.model.anthropic;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.List;
import org.notewright.drafting.model.Frames;
import org.notewright.drafting.model.ModelRequest;

/// Body of a Messages request: standing rules as system text, then one user message whose blocks are the sources, the
/// clinic context and the instruction, in this order.
///
/// No `cache_control`: only what stands before the sources is the same from run to run, and that is too short to cache.
record MessagesBody(String model, @JsonProperty("max_tokens") int maxTokens, boolean stream, String system,
                    List<Message> messages) {

    record Message(String role, List<Block> content) {

        @Override public String toString() {
            return "Message[" + role + "]";
        }
    }

    record Block(String type, String text) {

        static Block of(String text) {
            return new Block("text", text);
        }

        @Override public String toString() {
            return "Block";
        }
    }

    static MessagesBody of(ModelRequest request, String model) {
        var blocks = new ArrayList<Block>();
        request.sources().forEach(source -> blocks.add(Block.of(Frames.source(source))));
        if (!request.context().isBlank()) {
            blocks.add(Block.of(Frames.context(request.context())));
        }
        blocks.add(Block.of(request.instruction()));
        return new MessagesBody(model, request.maxTokens(), true, request.system(),
                List.of(new Message("user", List.copyOf(blocks))));
    }

    @Override public String toString() {
        return "MessagesBody[" + model + "]";
    }
}
