package org.notewright.desktop.control;

import java.util.List;
import org.notewright.problem.Problem;

/// A problem on a screen with the ways on that this screen offers; closing it is always one.
///
/// @param remedies in order, the first is the one to try first
public record Trouble(Problem problem, List<Remedy> remedies) {

    /// @param id    of the button
    /// @param label what the button says
    public record Remedy(String id, String label, Runnable action) {
        /// Its name only: the words are a patient's.
        @Override public String toString() {
            return "Remedy";
        }
    }

    public Trouble {
        remedies = List.copyOf(remedies);
    }

    public static Trouble of(Problem problem, Remedy... remedies) {
        return new Trouble(problem, List.of(remedies));
    }

    @Override public String toString() {
        return "Trouble[" + problem.code() + "]";
    }
}
