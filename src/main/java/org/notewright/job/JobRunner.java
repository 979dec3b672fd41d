package org.notewright.job;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Runs jobs and delivers their states through one `observer` executor: `Platform::runLater` in the application,
/// `Runnable::run` in a test.
///
/// Jobs get platform threads: nearly all of them end in SQLite through JNI, which would pin a virtual thread's carrier,
/// and two cores mean two carriers.
public final class JobRunner implements AutoCloseable {

    /// A started job that can be asked to stop, before or after it has really begun.
    @FunctionalInterface
    public interface Handle {
        void cancel();
    }

    private final Set<Thread> running = ConcurrentHashMap.newKeySet();
    private final Executor observer;

    public JobRunner(Executor observer) {
        this.observer = observer;
    }

    public <T> Handle start(Job<T> job, Consumer<? super JobState<T>> onState) {
        var context = new Context<T>(onState);
        var thread = Thread.ofPlatform().daemon().name("job").unstarted(() -> {
            try {
                var end = runToEnd(job, context);
                observer.execute(() -> onState.accept(end));
            } finally {
                running.remove(Thread.currentThread());
            }
        });
        running.add(thread);
        thread.start();
        return () -> {
            context.cancelled = true;
            thread.interrupt();
        };
    }

    /// Whatever happens, one end state comes out: a lost one would leave the screen waiting for ever.
    private static <T> JobState<T> runToEnd(Job<T> job, Context<T> context) {
        try {
            context.checkCancelled();
            return new JobState.Succeeded<>(job.run(context));
        } catch (JobCancelled | InterruptedException _) {
            return new JobState.Cancelled<>();
        } catch (Throwable failure) {
            return context.cancelled ? new JobState.Cancelled<>() : new JobState.Failed<>(failure);
        }
    }

    /// Whether no job runs now.
    public boolean isIdle() {
        return running.isEmpty();
    }

    /// Asks every running job to stop; does not wait for it.
    @Override public void close() {
        running.forEach(Thread::interrupt);
    }

    /// Keeps at most one progress report in flight, so a tight loop cannot flood the observer.
    private final class Context<T> implements JobContext {
        private final Consumer<? super JobState<T>> onState;
        private final AtomicReference<JobState.@Nullable Running<T>> pending = new AtomicReference<>();
        private volatile boolean cancelled;

        Context(Consumer<? super JobState<T>> onState) {
            this.onState = onState;
        }

        @Override public void progress(long done, long total) {
            if (pending.getAndSet(new JobState.Running<>(done, total)) == null) {
                observer.execute(() -> {
                    var latest = pending.getAndSet(null);
                    if (latest != null) {
                        onState.accept(latest);
                    }
                });
            }
        }

        @Override public void checkCancelled() {
            if (cancelled) {
                throw new JobCancelled();
            }
        }
    }
}
