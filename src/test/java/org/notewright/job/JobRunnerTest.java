package org.notewright.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class JobRunnerTest {

    private final JobRunner jobs = new JobRunner(Runnable::run);
    private final List<JobState<String>> states = new CopyOnWriteArrayList<>();
    private final CountDownLatch ended = new CountDownLatch(1);

    private void observe(JobState<String> state) {
        states.add(state);
        if (!(state instanceof JobState.Running<String>)) {
            ended.countDown();
        }
    }

    private JobState<String> end() throws InterruptedException {
        assertTrue(ended.await(10, TimeUnit.SECONDS), "no end state arrived");
        return states.getLast();
    }

    @AfterEach void stop() {
        jobs.close();
    }

    @Test void aResultArrives() throws Exception {
        jobs.start(_ -> "draft", this::observe);
        assertEquals(new JobState.Succeeded<>("draft"), end());
    }

    @Test void aFailureArrives() throws Exception {
        jobs.start(_ -> {
            throw new IllegalStateException("broken");
        }, this::observe);
        assertInstanceOf(JobState.Failed.class, end());
    }

    @Test void cancelWakesAWaitingJob() throws Exception {
        var started = new CountDownLatch(1);
        var handle = jobs.start(_ -> {
            started.countDown();
            new CountDownLatch(1).await();
            return "never";
        }, this::observe);
        assertTrue(started.await(10, TimeUnit.SECONDS));
        handle.cancel();
        assertInstanceOf(JobState.Cancelled.class, end());
    }

    @Test void cancelReachesAComputation() throws Exception {
        var started = new CountDownLatch(1);
        var handle = jobs.start(context -> {
            started.countDown();
            while (true) {
                context.checkCancelled();
            }
        }, this::observe);
        assertTrue(started.await(10, TimeUnit.SECONDS));
        handle.cancel();
        assertInstanceOf(JobState.Cancelled.class, end());
    }

    @Test void cancelBeforeItBeginsStillReportsAnEnd() throws Exception {
        for (int round = 0; round < 200; round++) {
            var end = new CountDownLatch(1);
            jobs.start(context -> {
                context.checkCancelled();
                return "x";
            }, state -> end.countDown()).cancel();
            assertTrue(end.await(10, TimeUnit.SECONDS), "round " + round);
        }
    }

    @Test void progressArrivesInOrderAndBeforeTheEnd() throws Exception {
        jobs.start(context -> {
            for (int i = 1; i <= 1000; i++) {
                context.progress(i, 1000);
            }
            return "done";
        }, this::observe);
        end();
        long last = 0;
        for (var state : states.subList(0, states.size() - 1)) {
            var done = ((JobState.Running<String>) state).done();
            assertTrue(done > last);
            last = done;
        }
        assertInstanceOf(JobState.Succeeded.class, states.getLast());
    }
}
