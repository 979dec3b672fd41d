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
    /// @param text  its words, untouched
    public record SourceBlock(String label, String text) {

        @Override public String toString() {
            return "SourceBlock";
        }
    }

    public ModelRequest {
        sources = List.copyOf(sources);
        headings = List.copyOf(headings);
    }

    @Override public String toString() {
        return "ModelRequest[" + skill + ", " + sources.size() + " sources]";
    }
}
