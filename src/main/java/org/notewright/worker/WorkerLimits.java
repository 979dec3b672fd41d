package org.notewright.worker;

import java.time.Duration;

/// What one worker process may use.
///
/// @param heapMegabytes     of the Java heap; as much again for direct buffers
/// @param residentMegabytes of the whole process; over it, the process is killed. Linux: seen from outside, at most 20 ms late.
///                          Elsewhere: as far as the service can tell ([WorkerService#residentBytes()])
/// @param grace             how long a cancelled request may take to end by itself; zero kills at once, which is right where
///                          starting anew is cheap
/// @param idle              after so long without a request the process ends by itself; at least 20 seconds
public record WorkerLimits(int heapMegabytes, int residentMegabytes, Duration grace, Duration idle) {

    /// How much earlier than the child the parent takes a resting worker for gone.
    static final Duration MARGIN = Duration.ofSeconds(10);

    public WorkerLimits {
        if (heapMegabytes < 16 || residentMegabytes < heapMegabytes || grace.isNegative()
                || idle.compareTo(MARGIN.multipliedBy(2)) < 0) {
            throw new IllegalArgumentException("a worker needs at least 16 MB of heap, within its whole memory, and 20 s of rest");
        }
    }
}
