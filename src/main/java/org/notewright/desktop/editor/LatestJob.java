package org.notewright.desktop.editor;

import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.notewright.job.Job;
import org.notewright.job.JobState;

/// Looks at a text that is being typed: after a short pause, one job at a time, and only the answer for the newest text
/// counts. A failed look shows nothing: it must never stand in the way of writing.
final class LatestJob<T> {

    private static final Duration PAUSE = Duration.ofMillis(250);

    private final EditorTools tools;
    private final Consumer<T> answer;
    private @Nullable Job<T> newest;
    private boolean running;
    private Scheduler.@Nullable Handle planned;

    LatestJob(EditorTools tools, Consumer<T> answer) {
        this.tools = tools;
        this.answer = answer;
    }

    void later(Job<T> job) {
        newest = job;
        var before = planned;
        if (before != null) {
            before.cancel();
        }
        planned = tools.scheduler().after(PAUSE, () -> {
            planned = null;
            start();
        });
    }

    void now(Job<T> job) {
        newest = job;
        start();
    }

    private void start() {
        var job = newest;
        if (running || job == null) {
            return;
        }
        newest = null;
        running = true;
        tools.jobs().start(job, this::ended);
    }

    private void ended(JobState<T> state) {
        if (state instanceof JobState.Running) {
            return;
        }
        running = false;
        if (newest == null && state instanceof JobState.Succeeded<T>(var value)) {
            answer.accept(value);
        } else if (newest != null && planned == null) {
            start();
        }
    }
}
