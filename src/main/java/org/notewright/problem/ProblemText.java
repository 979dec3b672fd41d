package org.notewright.problem;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// A problem in words: what happened, what it means for the records, what to do now. Each is one sentence or two.
public record ProblemText(String what, String data, String next) {

    private static final String BUNDLE = "org.notewright.problem.problems";

    public static ProblemText of(Problem problem) {
        var bundle = ResourceBundle.getBundle(BUNDLE, Locale.getDefault());
        var args = problem.args().toArray();
        return new ProblemText(part(bundle, problem, "what", args), part(bundle, problem, "data", args),
                part(bundle, problem, "next", args));
    }

    private static String part(ResourceBundle bundle, Problem problem, String part, Object[] args) {
        return new MessageFormat(bundle.getString(problem.code().name() + "." + part), Locale.ROOT).format(args);
    }

    /// All three parts on one line.
    public String line() {
        return (what + " " + data + " " + next).replace("  ", " ").strip();
    }

    /// File names may stand in it: not for logs.
    @Override public String toString() {
        return "ProblemText";
    }
}
