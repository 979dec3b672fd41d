package org.notewright.drafting.model.local;

/// What the worker answers, one JSON frame each. The last one has the counts.
///
/// @param text         further text, empty in the last piece and in a sign of life
/// @param inputTokens  as counted by the model's own tokenizer, 0 before the last piece
/// @param outputTokens likewise
/// @param cutOff       whether the answer reached its bound
public record Piece(String text, int inputTokens, int outputTokens, boolean cutOff) {

    static final Piece NOTHING = new Piece("", 0, 0, false);

    @Override public String toString() {
        return "Piece";
    }
}
