package org.notewright.drafting.model.http;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.notewright.job.JobCancelled;
import org.notewright.job.JobContext;

/// Waits between two tries. An argument, so that tests do not wait.
@FunctionalInterface
public interface Sleeper {

    /// @throws JobCancelled when the job was asked to stop meanwhile
    void sleep(Duration duration, JobContext job);

    /// Really waits, asking the job ten times a second.
    Sleeper REAL = (duration, job) -> {
        long end = System.nanoTime() + duration.toNanos();
        for (long left = duration.toNanos(); left > 0; left = end - System.nanoTime()) {
            job.checkCancelled();
            try {
                TimeUnit.NANOSECONDS.sleep(Math.min(left, TimeUnit.MILLISECONDS.toNanos(100)));
            } catch (InterruptedException _) {
                throw new JobCancelled();
            }
        }
    };
}
