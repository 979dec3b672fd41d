package org.notewright.drafting.model;

/// A complete answer.
///
/// @param text         Markdown: one `## Heading` a section, a last `## Missing` where something is missing; not blank
/// @param model        the model's own name as it reported it, possibly empty
/// @param inputTokens  as the provider counted, 0 where it did not
/// @param outputTokens as the provider counted, 0 where it did not
public record ModelAnswer(String text, String model, long inputTokens, long outputTokens) {

    @Override public String toString() {
        return "ModelAnswer[" + outputTokens + " tokens]";
    }
}
