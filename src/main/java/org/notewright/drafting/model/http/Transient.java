package org.notewright.drafting.model.http;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.notewright.problem.Problem;
import org.notewright.problem.ProblemException;

/// A failure that a second try may mend: the server is busy or ill. Becomes its problem when no try is left.
public final class Transient extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;
    private final @Nullable Duration retryAfter;

    /// @param retryAfter what the server asked for, null where it asked for nothing
    public Transient(Problem problem, @Nullable Duration retryAfter) {
        super(problem.code().label(), null, false, false);
        this.problem = problem;
        this.retryAfter = retryAfter;
    }

    @Nullable Duration retryAfter() {
        return retryAfter;
    }

    ProblemException asProblem() {
        return new ProblemException(problem, this);
    }
}
