package org.notewright.drafting.model;

/// A complete answer.
///
/// @param text         Markdown: one `## Heading` a section, a last `## Missing` where something is missing; not blank
/// @param model        the model's own name as it reported it, possibly empty
/// @param inputTokens  as the provider counted, those from its cache included; 0 where it did not count
/// @param outputTokens as the provider counted, 0 where it did not
/// @param cachedTokens part of the input tokens that the provider had in its cache and charges less for
public record ModelAnswer(String text, String model, long inputTokens, long outputTokens, long cachedTokens) {

    /// An answer to which no cache contributed.
    public ModelAnswer(String text, String model, long inputTokens, long outputTokens) {
        this(text, model, inputTokens, outputTokens, 0);
    }

    @Override public String toString() {
        return "ModelAnswer[" + outputTokens + " tokens]";
    }
}
