package org.notewright.desktop.editor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.notewright.analysis.text.MarkdownSections;
import org.notewright.clinical.Version;
import org.notewright.drafting.skill.Parameter;
import org.notewright.drafting.skill.Section;
import org.notewright.job.Job;
import org.notewright.job.JobRunner;
import org.notewright.job.JobState;
import org.notewright.problem.Problem;
import org.notewright.problem.Problems;
import org.notewright.workflow.FirstRequest;

/// Has one section written anew. Every other section stays to the byte, what is typed meanwhile stays as well, and the old
/// words can be brought back.
public final class RewriteViewModel {

    /// What was written last.
    ///
    /// @param before the whole text before
    /// @param after  the whole text afterwards
    private record Done(String heading, String before, String after) {
        @Override public String toString() {
            return "Done";
        }
    }

    /// A request to be read.
    ///
    /// @param confirm sends it
    public record Look(FirstRequest.Shown shown, Runnable confirm) {
        @Override public String toString() {
            return "Look";
        }
    }

    private final ReadOnlyStringWrapper heading = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<List<Parameter>> questions = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable Problem> problem = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Done> done = new ReadOnlyObjectWrapper<>();
    private final SimpleObjectProperty<@Nullable Look> look = new SimpleObjectProperty<>();

    private final FollowUp services;
    private final EditorTools tools;
    private final Autosave autosave;
    private final Supplier<String> draft;
    private final Consumer<String> write;
    private final Runnable changed;
    private List<Section> sections = List.of();
    private JobRunner.@Nullable Handle current;

    /// @param draft   the text as it reads now
    /// @param write   changes it
    /// @param changed reads the document again
    RewriteViewModel(FollowUp services, EditorTools tools, Autosave autosave, Supplier<String> draft,
                     Consumer<String> write, Runnable changed) {
        this.services = services;
        this.tools = tools;
        this.autosave = autosave;
        this.draft = draft;
        this.write = write;
        this.changed = changed;
    }

    void show(List<Section> all) {
        sections = all;
        atDraft(0);
        this.<List<Parameter>>start(_ -> services.questions(), questions::set);
    }

    /// The caret stands here: its section is the one that would be written anew.
    void atDraft(int offset) {
        if (running.get()) {
            return;
        }
        var parts = MarkdownSections.of(draft.get());
        var at = parts.stream().filter(part -> part.whole().start() <= offset && offset < part.whole().end()).findFirst()
                .or(() -> parts.isEmpty() || offset < parts.getLast().whole().start() ? Optional.empty()
                        : Optional.of(parts.getLast()));
        heading.set(at.map(MarkdownSections.Part::heading)
                .filter(name -> sections.stream().anyMatch(section -> section.heading().equalsIgnoreCase(name))).orElse(""));
    }

    /// Asks for the section anew; before the first request to a client off this machine, that is shown.
    ///
    /// @param answers to the skill's parameters, those that were changed
    public void run(Map<String, String> answers) {
        var section = heading.get();
        if (section.isEmpty() || running.get()) {
            return;
        }
        done.set(null);
        autosave.flush((Optional<Problem> unsaved) -> {
            if (unsaved.isEmpty()) {
                start(_ -> services.firstRequest(section, answers), shown -> shown.ifPresentOrElse(
                        first -> look.set(new Look(first, () -> start(_ -> {
                            services.requestSeen();
                            return true;
                        }, _ -> ask(section, answers)))), () -> ask(section, answers)));
            }
        });
    }

    private void ask(String section, Map<String, String> answers) {
        running.set(true);
        var before = draft.get();
        current = this.<Version>start(job -> services.rewrite(section, answers, job), version -> {
            // Words typed meanwhile stay: only the section is taken from the new version.
            var now = draft.get();
            var after = now.equals(before) ? version.text() : services.withSection(version.text(), section, now);
            write.accept(after);
            done.set(new Done(section, now, after));
            changed.run();
        });
    }

    public void stop() {
        var handle = current;
        if (handle != null) {
            handle.cancel();
        }
    }

    /// Brings the old words of the section back.
    public void takeBack() {
        var last = done.get();
        if (last != null) {
            var now = draft.get();
            write.accept(now.equals(last.after()) ? last.before()
                    : services.withSection(last.before(), last.heading(), now));
            done.set(null);
        }
    }

    private <T> JobRunner.Handle start(Job<T> job, Consumer<T> then) {
        return tools.jobs().<T>start(job, state -> {
            switch (state) {
                case JobState.Running<T> _ -> { }
                case JobState.Cancelled<T> _ -> running.set(false);
                case JobState.Succeeded<T>(var value) -> {
                    running.set(false);
                    problem.set(null);
                    then.accept(value);
                }
                case JobState.Failed<T>(var cause) -> {
                    running.set(false);
                    problem.set(Problems.from(cause));
                }
            }
        });
    }

    /// The section at the caret, empty where there is none that the skill has.
    public ReadOnlyStringProperty headingProperty() {
        return heading.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    /// What the skill asks before it runs.
    public ReadOnlyObjectProperty<List<Parameter>> questionsProperty() {
        return questions.getReadOnlyProperty();
    }

    /// The section written last, empty where none was or where it was taken back.
    String written() {
        var last = done.get();
        return last == null ? "" : last.heading();
    }

    /// Whether the section reads as before.
    boolean isSame() {
        var last = done.get();
        return last != null && last.before().equals(last.after());
    }

    /// Changes with [#written].
    ReadOnlyObjectProperty<?> writtenProperty() {
        return done.getReadOnlyProperty();
    }

    /// A request to be read now, null while none is; the view sets it back.
    public SimpleObjectProperty<@Nullable Look> lookProperty() {
        return look;
    }

    public ReadOnlyObjectProperty<@Nullable Problem> problemProperty() {
        return problem.getReadOnlyProperty();
    }
}
