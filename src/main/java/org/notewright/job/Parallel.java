package org.notewright.job;

import java.util.ArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// The same work on several platform threads at once, for shares of one job that wait for other processes or native code.
public final class Parallel {

    /// One share; takes what is left to do from a queue of its own choice.
    @FunctionalInterface
    public interface Share {
        void run(JobContext context);
    }

    private Parallel() {
    }

    /// Runs `threads` shares, this thread being one of them, and returns when all have ended. The first failure stops the others
    /// as if they were cancelled, and is thrown.
    ///
    /// @throws JobCancelled when the job was cancelled
    public static void run(int threads, JobContext context, Share share) {
        var failure = new AtomicReference<@Nullable Throwable>();
        var shared = new Stoppable(context, failure);
        var ended = new CountDownLatch(Math.max(0, threads - 1));
        var helpers = new ArrayList<Thread>();
        for (int i = 1; i < threads; i++) {
            helpers.add(BackgroundThread.start("job share", () -> {
                try {
                    attempt(share, shared, failure);
                } finally {
                    ended.countDown();
                }
            }));
        }
        attempt(share, shared, failure);
        await(ended, helpers, failure);
        switch (failure.get()) {
            case null -> context.checkCancelled();
            case RuntimeException e -> throw e;
            case Error e -> throw e;
            case Throwable e -> throw new IllegalStateException(e);
        }
    }

    private static void attempt(Share share, JobContext context, AtomicReference<@Nullable Throwable> failure) {
        try {
            share.run(context);
        } catch (RuntimeException | Error e) {
            failure.compareAndSet(null, e);
        }
    }

    /// An interrupt means cancelled; the shares see it through their context and end by themselves.
    private static void await(CountDownLatch ended, Iterable<Thread> helpers, AtomicReference<@Nullable Throwable> failure) {
        boolean interrupted = false;
        while (true) {
            try {
                ended.await();
                break;
            } catch (InterruptedException _) {
                interrupted = true;
                failure.compareAndSet(null, new JobCancelled());
                helpers.forEach(Thread::interrupt);
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private record Stoppable(JobContext inner, AtomicReference<@Nullable Throwable> failure) implements JobContext {

        @Override public void progress(long done, long total) {
            inner.progress(done, total);
        }

        @Override public void checkCancelled() {
            if (failure.get() != null) {
                throw new JobCancelled();
            }
            inner.checkCancelled();
        }
    }
}
