package org.notewright.worker;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.notewright.job.JobCancelled;
import org.notewright.job.JobContext;

/// The workers of one service: started on demand, kept warm between requests, ended by themselves after a rest, replaced after a
/// crash. May be used from any thread but the screen's.
public final class Workers implements AutoCloseable {

    private static final long LOOKS_MILLIS = 50;

    private final WorkerSpec spec;
    private final Semaphore free;
    private final Deque<WorkerProcess> resting = new ArrayDeque<>();
    private final Set<WorkerProcess> busy = new HashSet<>();
    private boolean closed;

    /// @param most processes at one time
    public Workers(WorkerSpec spec, int most) {
        this.spec = spec;
        this.free = new Semaphore(most, true);
    }

    /// Begins a request, after waiting for a free worker.
    ///
    /// @param context  asked whether to stop, also while the worker works: its process is then ended
    /// @param patience longest wait for one answer; a service that listens for minutes sends empty answers as signs of life
    /// @throws WorkerException when no worker starts
    /// @throws JobCancelled    when the job was cancelled meanwhile
    public Exchange open(JobContext context, Duration patience) throws WorkerException {
        await(context);
        WorkerProcess process;
        try {
            process = take();
        } catch (WorkerException e) {
            free.release();
            throw e;
        }
        var exchange = new Exchange(this, process, spec.limits(), context, patience);
        var begun = false;
        try {
            exchange.begin();
            begun = true;
            return exchange;
        } finally {
            if (!begun) {
                process.kill();
                exchange.close();
            }
        }
    }

    private void await(JobContext context) {
        try {
            do {
                context.checkCancelled();
            } while (!free.tryAcquire(LOOKS_MILLIS, TimeUnit.MILLISECONDS));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new JobCancelled();
        }
    }

    /// The one that worked last is the warmest.
    private synchronized WorkerProcess take() throws WorkerException {
        if (closed) {
            throw new WorkerException(WorkerFault.NOT_STARTED);
        }
        while (!resting.isEmpty()) {
            var process = resting.pop();
            if (process.isFresh(spec.limits())) {
                busy.add(process);
                return process;
            }
            process.discard();
        }
        var process = WorkerProcess.start(spec);
        busy.add(process);
        return process;
    }

    synchronized void giveBack(WorkerProcess process, boolean usable) {
        busy.remove(process);
        if (usable && !closed && process.isAlive()) {
            process.rest();
            resting.push(process);
        } else {
            process.discard();
        }
        free.release();
    }

    /// Ends all processes, working or not. Requests in progress fail.
    @Override public synchronized void close() {
        closed = true;
        resting.forEach(WorkerProcess::discard);
        busy.forEach(WorkerProcess::kill);
        resting.clear();
    }
}
