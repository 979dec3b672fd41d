package org.notewright.job;

/// Where a job stands. `Running` may repeat; exactly one of the other three follows, last.
public sealed interface JobState<T> {

    /// @param total 0 where nobody knows
    record Running<T>(long done, long total) implements JobState<T> {
    }

    record Succeeded<T>(T value) implements JobState<T> {
    }

    record Cancelled<T>() implements JobState<T> {
    }

    record Failed<T>(Throwable cause) implements JobState<T> {
    }
}
