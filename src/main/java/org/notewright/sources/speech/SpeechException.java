package org.notewright.sources.speech;

import org.jspecify.annotations.Nullable;
import org.notewright.problem.Problem;
import org.notewright.problem.ProblemException;

/// An engine did not do what it was asked for; the next request may go well.
public final class SpeechException extends Exception {

    private static final long serialVersionUID = 1L;

    private final SpeechFault fault;

    public SpeechException(SpeechFault fault, @Nullable Throwable cause) {
        super(fault.name(), cause);
        this.fault = fault;
    }

    public SpeechFault fault() {
        return fault;
    }

    /// @param name of the model or of the file that it was about, whichever the sentence names
    public ProblemException problem(String name) {
        return new ProblemException(Problem.of(fault.code(), name), this);
    }
}
