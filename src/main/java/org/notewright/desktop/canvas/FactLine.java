package org.notewright.desktop.canvas;

/// One line of the table beside the board: a value the selected sources hold, and the one before it.
///
/// @param name   such as `R knee flexion`
/// @param today  as the selected sources say, such as `110°`
/// @param before as an earlier source says, empty where none does
public record FactLine(String name, String today, String before) {

    @Override public String toString() {
        return "FactLine";
    }
}
