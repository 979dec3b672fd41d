package org.notewright.drafting.model;

import java.util.List;

/// What a client is asked, free of any provider's form. Clients send it in this order: system, sources, context,
/// instruction.
///
/// @param system      standing rules of the program
/// @param sources     what the draft may be made from, in order
/// @param context     what the clinic wants every run to know, possibly empty
/// @param instruction the filled skill
/// @param skill       name of the skill, for clients that work without a model
/// @param headings    headings of the output sections, in order, without the last `Missing`
/// @param maxTokens   most tokens of the answer, 1 or more
public record ModelRequest(String system, List<SourceBlock> sources, String context, String instruction,
                           String skill, List<String> headings, int maxTokens) {

    /// One source as the model sees it.
    ///
    /// @param label what it is: `note 2026-01-22`, unique in the request
    /// @param text  its words, untouched; may be empty where there are sights
    /// @param sights pictures or PDF pages of it for a model that sees, in order; usually none
    public record SourceBlock(String label, String text, List<Sight> sights) {

        public SourceBlock {
            sights = List.copyOf(sights);
        }

        /// A source of words alone.
        public SourceBlock(String label, String text) {
            this(label, text, List.of());
        }

        @Override public String toString() {
            return "SourceBlock";
        }
    }

    public ModelRequest {
        sources = List.copyOf(sources);
        headings = List.copyOf(headings);
    }

    /// The same request with another bound of its answer.
    public ModelRequest withMaxTokens(int tokens) {
        return new ModelRequest(system, sources, context, instruction, skill, headings, tokens);
    }

    /// What of the sources is to be looked at, in order.
    public List<Sight> sights() {
        return sources.stream().flatMap(source -> source.sights().stream()).toList();
    }

    @Override public String toString() {
        return "ModelRequest[" + skill + ", " + sources.size() + " sources]";
    }
}
