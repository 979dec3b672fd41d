package org.notewright.problem;

import org.jspecify.annotations.Nullable;

/// Carries a [Problem] up to whoever can tell the person. Its message is the code alone, so that no log holds a name.
public final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    public ProblemException(Problem problem) {
        this(problem, null);
    }

    public ProblemException(Problem problem, @Nullable Throwable cause) {
        super(problem.code().label(), cause);
        this.problem = problem;
    }

    public static ProblemException of(ProblemCode code, String... args) {
        return new ProblemException(Problem.of(code, args));
    }

    public Problem problem() {
        return problem;
    }
}
