package org.notewright.workflow;

/// One value that the chosen sources hold, and the one before it, as a therapist writes them.
///
/// @param name   such as `R knee flexion`
/// @param now    such as `110°`
/// @param before such as `98°`, empty where no earlier value is known
public record FactRow(String name, String now, String before) {

    @Override public String toString() {
        return "FactRow";
    }
}
