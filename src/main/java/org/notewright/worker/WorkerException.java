package org.notewright.worker;

import org.jspecify.annotations.Nullable;

/// A request got no whole answer. The next one gets a fresh worker where this one is gone.
public final class WorkerException extends Exception {

    private static final long serialVersionUID = 1L;

    private final WorkerFault fault;
    private final String reason;

    WorkerException(WorkerFault fault, String reason, @Nullable Throwable cause) {
        super(fault.name(), cause);
        this.fault = fault;
        this.reason = reason;
    }

    WorkerException(WorkerFault fault) {
        this(fault, "", null);
    }

    public WorkerFault fault() {
        return fault;
    }

    /// The service's own code where it refused, else empty. Never a word of the input.
    public String reason() {
        return reason;
    }
}
