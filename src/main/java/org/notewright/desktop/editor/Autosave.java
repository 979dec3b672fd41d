package org.notewright.desktop.editor;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.notewright.job.JobState;
import org.notewright.problem.Problem;
import org.notewright.problem.ProblemCode;
import org.notewright.problem.Problems;

/// Stores every change in the background. At most one save is in flight and the newest text always wins; a save that
/// fails is tried again until it succeeds, and what was typed stays in memory until then.
public final class Autosave {

    private static final List<Duration> PAUSES =
            List.of(Duration.ofSeconds(1), Duration.ofSeconds(2), Duration.ofSeconds(5), Duration.ofSeconds(10));

    private final ReadOnlyObjectWrapper<@Nullable LocalTime> savedAt = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Problem> problem = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper pending = new ReadOnlyBooleanWrapper();

    private final Consumer<String> save;
    private final EditorTools tools;
    private final List<Consumer<Optional<Problem>>> waiting = new ArrayList<>();

    private @Nullable String newest;
    private boolean saving;
    private int failures;
    private Scheduler.@Nullable Handle retry;

    /// @param save stores a text and returns when it is on the disk; runs as a job
    Autosave(Consumer<String> save, EditorTools tools) {
        this.save = save;
        this.tools = tools;
    }

    void changed(String text) {
        newest = text;
        pending.set(true);
        start();
    }

    /// Calls back once: with nothing when everything typed so far is stored, or with what went wrong on trying. Saving
    /// goes on in that case.
    void flush(Consumer<Optional<Problem>> done) {
        if (newest == null) {
            done.accept(Optional.empty());
            return;
        }
        waiting.add(done);
        start();
    }

    private void start() {
        var text = newest;
        if (saving || text == null) {
            return;
        }
        var planned = retry;
        if (planned != null) {
            planned.cancel();
            retry = null;
        }
        saving = true;
        tools.jobs().<String>start(_ -> {
            save.accept(text);
            return text;
        }, this::ended);
    }

    private void ended(JobState<String> state) {
        switch (state) {
            case JobState.Running<String> _ -> { }
            case JobState.Succeeded<String>(var text) -> stored(text);
            case JobState.Cancelled<String> _ -> failed(Problem.of(ProblemCode.VAULT_CLOSED));
            case JobState.Failed<String>(var cause) -> failed(Problems.from(cause));
        }
    }

    private void stored(String text) {
        saving = false;
        failures = 0;
        problem.set(null);
        savedAt.set(LocalTime.now(tools.clock()));
        if (text.equals(newest)) {
            newest = null;
            pending.set(false);
            answer(Optional.empty());
        } else {
            start();
        }
    }

    private void failed(Problem why) {
        saving = false;
        problem.set(why);
        retry = tools.scheduler().after(PAUSES.get(Math.min(failures++, PAUSES.size() - 1)), this::start);
        answer(Optional.of(why));
    }

    private void answer(Optional<Problem> result) {
        var askers = List.copyOf(waiting);
        waiting.clear();
        askers.forEach(asker -> asker.accept(result));
    }

    /// When the last save ended, null before the first.
    public ReadOnlyObjectProperty<@Nullable LocalTime> savedAtProperty() {
        return savedAt.getReadOnlyProperty();
    }

    /// Why the last save failed, null while all is well.
    public ReadOnlyObjectProperty<@Nullable Problem> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// Whether something typed is not stored yet.
    public ReadOnlyBooleanProperty pendingProperty() {
        return pending.getReadOnlyProperty();
    }
}
