package org.notewright.worker;

/// Thrown inside a worker: this request cannot be served, the next one may.
public final class WorkerRefusal extends Exception {

    private static final long serialVersionUID = 1L;

    private final String reason;

    /// @param reason a code that the caller knows, never a word of the input
    public WorkerRefusal(String reason) {
        super(reason);
        this.reason = reason;
    }

    public String reason() {
        return reason;
    }
}
