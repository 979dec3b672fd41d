package org.notewright.worker;

/// Why a request to a worker got no whole answer.
public enum WorkerFault {
    /// The process could not be started, or did not say hello.
    NOT_STARTED,
    /// The process ended in the middle: a native crash, a kill from outside.
    CRASHED,
    /// No sign of life within the patience of the request; the process was killed.
    TIMED_OUT,
    /// More memory than the limit; the process was killed.
    TOO_MUCH_MEMORY,
    /// Something came back that is not an answer; the process was killed.
    GARBLED,
    /// The service answered that it cannot; [WorkerException#reason()] says why. The worker lives on.
    REFUSED
}
