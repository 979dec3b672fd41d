package org.notewright.problem;

import java.util.List;

/// Something a person must be told. Its words come from the message bundle under the code, in three parts:
/// `<CODE>.what` happened, `<CODE>.data` what it means for the records, `<CODE>.next` what to do now.
///
/// @param code stable and searchable; its kind gives the exit status
/// @param args values for the text in the order of its `{0}`, `{1}` …; must be safe to show on a shared screen
///             (a file's name, never its path or its words)
public record Problem(ProblemCode code, List<String> args) {

    public Problem {
        args = List.copyOf(args);
    }

    public static Problem of(ProblemCode code, String... args) {
        return new Problem(code, List.of(args));
    }

    /// The code alone: file names may carry a patient's name and stay out of logs.
    @Override public String toString() {
        return "Problem[" + code + "]";
    }
}
