package org.notewright.workflow;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.notewright.clinical.DraftJob;
import org.notewright.clinical.DraftJobId;
import org.notewright.job.JobRunner;
import org.notewright.job.JobState;
import org.notewright.problem.Problem;
import org.notewright.problem.ProblemException;
import org.notewright.problem.Problems;
import org.notewright.vault.store.Vault;

/// Runs queued jobs, so many of each client at once as its setting allows. Every change of what runs happens under one
/// lock; drafting itself does not.
final class QueueWorker implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 5;

    private final Vault vault;
    private final QueuedDraft drafting;
    private final Limits limits;
    private final String owner = UUID.randomUUID().toString();
    private final List<QueueListener> listeners = new CopyOnWriteArrayList<>();
    private final JobRunner runner = new JobRunner(Runnable::run);
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition ended = lock.newCondition();
    private final Map<DraftJobId, JobRunner.Handle> handles = new HashMap<>();
    private final Map<String, Integer> running = new HashMap<>();
    private boolean started;
    private boolean closing;

    /// How many jobs of a client may run at once.
    interface Limits {

        /// @throws ProblemException `MODEL_UNKNOWN`
        int of(String client);
    }

    QueueWorker(Vault vault, QueuedDraft drafting, Limits limits) {
        this.vault = vault;
        this.drafting = drafting;
        this.limits = limits;
    }

    void listen(QueueListener listener) {
        listeners.add(listener);
    }

    void tell(DraftJob job) {
        listeners.forEach(listener -> listener.changed(job));
    }

    void requireClient(String client) {
        limits.of(client);
    }

    int start() {
        int back;
        lock.lock();
        try {
            back = started ? 0 : vault.jobs().recover(owner);
            started = true;
        } finally {
            lock.unlock();
        }
        wake();
        return back;
    }

    /// Starts as many jobs as may run now.
    void wake() {
        lock.lock();
        try {
            if (!started || closing) {
                return;
            }
            for (var client : vault.jobs().waitingClients()) {
                int most = limit(client);
                while (running.getOrDefault(client, 0) < most) {
                    var job = vault.jobs().claim(client, owner);
                    if (job.isEmpty()) {
                        break;
                    }
                    begin(job.get());
                }
            }
        } finally {
            lock.unlock();
        }
    }

    /// A client that is gone still ends its jobs, with a sentence.
    private int limit(String client) {
        try {
            return limits.of(client);
        } catch (ProblemException _) {
            return 1;
        }
    }

    private void begin(DraftJob job) {
        running.merge(job.client(), 1, Integer::sum);
        tell(job);
        handles.put(job.id(), runner.start(context -> {
            drafting.run(job, owner, characters ->
                    listeners.forEach(listener -> listener.heard(job.id(), characters)), context);
            return job.id();
        }, state -> {
            if (!(state instanceof JobState.Running<?>)) {
                finish(job, state);
            }
        }));
    }

    /// Whoever waits for the end of the queue goes on only after the listeners have heard of its last job.
    private void finish(DraftJob job, JobState<DraftJobId> state) {
        try {
            if (state instanceof JobState.Failed<DraftJobId> failed) {
                fail(job, Problems.from(failed.cause()));
            }
            if (!isClosing()) {
                vault.jobs().find(job.id()).ifPresent(this::tell);
            }
        } finally {
            lock.lock();
            try {
                handles.remove(job.id());
                running.merge(job.client(), -1, Integer::sum);
                wake();
            } finally {
                ended.signalAll();
                lock.unlock();
            }
        }
    }

    /// While the program ends, what was interrupted stays as it is and is taken up at the next start.
    private void fail(DraftJob job, Problem problem) {
        if (!isClosing()) {
            vault.jobs().end(QueuedDraft.failed(job, problem), owner);
        }
    }

    private boolean isClosing() {
        lock.lock();
        try {
            return closing;
        } finally {
            lock.unlock();
        }
    }

    void stop(DraftJobId id) {
        lock.lock();
        try {
            var handle = handles.get(id);
            if (handle != null) {
                handle.cancel();
            }
        } finally {
            lock.unlock();
        }
    }

    void awaitIdle() throws InterruptedException {
        lock.lock();
        try {
            while (!closing && !(handles.isEmpty() && vault.jobs().waitingClients().isEmpty())) {
                ended.await();
            }
        } finally {
            lock.unlock();
        }
    }

    @Override public void close() {
        lock.lock();
        try {
            closing = true;
            handles.values().forEach(JobRunner.Handle::cancel);
            long left = TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
            while (!handles.isEmpty() && left > 0) {
                left = ended.awaitNanos(left);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } finally {
            lock.unlock();
        }
        runner.close();
    }
}
