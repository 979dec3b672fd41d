package org.notewright.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

final class ParallelTest {

    @Test void sharesRunAtTheSameTime() {
        var together = new CyclicBarrier(3);
        var done = new AtomicInteger();
        Parallel.run(3, JobContext.NONE, _ -> {
            try {
                together.await();
            } catch (InterruptedException | java.util.concurrent.BrokenBarrierException e) {
                throw new IllegalStateException(e);
            }
            done.incrementAndGet();
        });
        assertEquals(3, done.get());
    }

    @Test void theFirstFailureStopsTheOthersAndIsThrown() {
        var first = new AtomicInteger();
        var failure = assertThrows(IllegalStateException.class, () -> Parallel.run(2, JobContext.NONE, context -> {
            if (first.getAndIncrement() == 0) {
                throw new IllegalStateException("the first");
            }
            while (true) {
                context.checkCancelled();
                Thread.onSpinWait();
            }
        }));
        assertEquals("the first", failure.getMessage());
    }

    @Test void everythingInAQueueIsDoneOnce() {
        var left = new ConcurrentLinkedQueue<>(List.of(1, 2, 3, 4, 5, 6, 7));
        var sum = new AtomicInteger();
        Parallel.run(3, JobContext.NONE, _ -> {
            for (var next = left.poll(); next != null; next = left.poll()) {
                sum.addAndGet(next);
            }
        });
        assertEquals(28, sum.get());
    }
}
