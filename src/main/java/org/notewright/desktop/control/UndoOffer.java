package org.notewright.desktop.control;

/// What was just done and how to take it back.
///
/// @param text what happened, in words
public record UndoOffer(String text, Runnable undo) {

    /// Names may stand in the text.
    @Override public String toString() {
        return "UndoOffer";
    }
}
