package org.notewright.worker;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.notewright.job.BackgroundThread;
import org.notewright.job.JobCancelled;
import org.notewright.job.JobContext;

/// Watches one exchange from a thread of its own: time without an answer while somebody waits, memory, and whether the job was
/// cancelled. It kills the child; whoever waits on its pipes then wakes up and asks here for the verdict.
final class Guard {

    private static final long LOOKS_MILLIS = 20;
    private static final double WORKED = 0.9;
    private static final double IDLE = 0.01;
    private static final long MOST = 4;

    private final WorkerProcess process;
    private final WorkerLimits limits;
    private final JobContext context;
    private final int exchange;
    private final Thread caller = Thread.currentThread();
    private final CountDownLatch over = new CountDownLatch(1);
    private volatile long patienceNanos;
    /// Since when somebody waits for the child; 0 while nobody does.
    private volatile long waitingSince;
    /// The wait for which `cpuBefore` was taken.
    private long measured;
    private long cpuBefore;
    private volatile boolean cancelled;
    private volatile @Nullable WorkerFault verdict;

    Guard(WorkerProcess process, WorkerLimits limits, JobContext context, int exchange) {
        this.process = process;
        this.limits = limits;
        this.context = context;
        this.exchange = exchange;
    }

    void start() {
        BackgroundThread.start("worker guard", this::watch);
    }

    /// Somebody begins to wait for a sign of the child.
    void waiting(Duration patience) {
        patienceNanos = patience.toNanos();
        waitingSince = Math.max(1, System.nanoTime());
    }

    void notWaiting() {
        waitingSince = 0;
    }

    void end() {
        over.countDown();
    }

    boolean isCancelled() {
        return cancelled;
    }

    /// Why the child was killed from here, null if it was not or because of a cancelled job.
    @Nullable WorkerFault verdict() {
        return verdict;
    }

    /// Asks the child to stop and gives it the grace; kills it where there is none.
    void cancel() {
        if (cancelled) {
            return;
        }
        cancelled = true;
        if (limits.grace().isZero()) {
            process.kill();
            return;
        }
        // A child that hangs does not empty its pipe: writing waits on a thread that nobody needs.
        BackgroundThread.start("worker cancel", () -> {
            try {
                process.write(new Frame(Frame.Type.CANCEL, exchange));
            } catch (IOException _) {
                process.kill();
            }
        });
        waiting(limits.grace());
    }

    private void watch() {
        try {
            while (!over.await(LOOKS_MILLIS, TimeUnit.MILLISECONDS)) {
                look();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void look() {
        long since = waitingSince;
        if (ResidentMemory.of(process.pid()) > limits.residentMegabytes() * 1024L * 1024L) {
            kill(WorkerFault.TOO_MUCH_MEMORY);
        } else if (since != 0 && isOver(since)) {
            kill(WorkerFault.TIMED_OUT);
        } else if (!cancelled && (caller.isInterrupted() || jobIsCancelled())) {
            cancel();
        }
    }

    /// Patience is counted in work done: on a busy machine a sound request may take longer by the clock. One that does nothing
    /// hangs; none gets more than four times its patience.
    private boolean isOver(long since) {
        long cpu = process.cpuNanos();
        if (measured != since) {
            measured = since;
            cpuBefore = cpu;
        }
        long waited = System.nanoTime() - since;
        long worked = cpu - cpuBefore;
        return waited > patienceNanos
                && (worked > patienceNanos * WORKED || worked < waited * IDLE || waited > patienceNanos * MOST);
    }

    private boolean jobIsCancelled() {
        try {
            context.checkCancelled();
            return false;
        } catch (JobCancelled _) {
            return true;
        }
    }

    private void kill(WorkerFault why) {
        if (verdict == null) {
            verdict = why;
        }
        process.kill();
    }
}
