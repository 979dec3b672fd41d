package org.notewright.job;

/// Thrown by [JobContext#checkCancelled]; ends the job as cancelled, never as failed.
public final class JobCancelled extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public JobCancelled() {
        super("cancelled", null, false, false);
    }
}
