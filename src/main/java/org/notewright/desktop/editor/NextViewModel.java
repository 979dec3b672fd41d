package org.notewright.desktop.editor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.notewright.job.Job;
import org.notewright.job.JobState;
import org.notewright.problem.Problem;
import org.notewright.problem.Problems;
import org.notewright.workflow.NextSkills;

/// What may be made from the document next, and the review that stands between the two.
public final class NextViewModel {

    private final ReadOnlyObjectWrapper<List<NextSkills.Next>> steps = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable Problem> problem = new ReadOnlyObjectWrapper<>();

    private final FollowUp services;
    private final EditorTools tools;
    private final Autosave autosave;
    private final Runnable changed;

    /// @param changed reads the document again
    NextViewModel(FollowUp services, EditorTools tools, Autosave autosave, Runnable changed) {
        this.services = services;
        this.tools = tools;
        this.autosave = autosave;
        this.changed = changed;
    }

    /// Reads what may follow.
    void show() {
        start(_ -> services.next(), steps::set);
    }

    /// Queues a step; it is made in the background and arrives in the Inbox.
    public void queue(NextSkills.Next step, Map<String, String> answers) {
        stored(() -> start(_ -> {
            services.queueNext(step.skill().name(), answers);
            return services.next();
        }, steps::set));
    }

    /// Marks the document reviewed as it reads now.
    public void review() {
        stored(() -> start(_ -> {
            services.markReviewed();
            return true;
        }, _ -> changed.run()));
    }

    /// What follows is made from what is stored.
    private void stored(Runnable then) {
        autosave.flush((Optional<Problem> unsaved) -> {
            if (unsaved.isEmpty()) {
                then.run();
            }
        });
    }

    private <T> void start(Job<T> job, Consumer<T> done) {
        tools.jobs().<T>start(job, state -> {
            switch (state) {
                case JobState.Running<T> _, JobState.Cancelled<T> _ -> { }
                case JobState.Succeeded<T>(var value) -> {
                    problem.set(null);
                    done.accept(value);
                }
                case JobState.Failed<T>(var cause) -> problem.set(Problems.from(cause));
            }
        });
    }

    /// Whether a step is not under way already.
    static boolean canFollow(NextSkills.Next step) {
        return step.job().filter(NextSkills::isUnderWay).isEmpty();
    }

    public ReadOnlyObjectProperty<List<NextSkills.Next>> stepsProperty() {
        return steps.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<@Nullable Problem> problemProperty() {
        return problem.getReadOnlyProperty();
    }
}
