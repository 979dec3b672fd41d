package org.notewright.desktop.skills;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.notewright.clinical.Reference;
import org.notewright.desktop.control.Asked;
import org.notewright.desktop.control.Background;
import org.notewright.desktop.control.Ending;
import org.notewright.desktop.control.OwnKeys;
import org.notewright.desktop.control.Surroundings;
import org.notewright.desktop.control.Trouble;
import org.notewright.desktop.control.UndoOffer;
import org.notewright.drafting.skill.Questions;
import org.notewright.drafting.skill.Skill;
import org.notewright.drafting.skill.SkillFault;
import org.notewright.problem.Problem;
import org.notewright.problem.ProblemText;
import org.notewright.workflow.TrySkill;

/// The library: one skill chosen, its file as it is used or as it is being written, and a trial of it.
public final class SkillsViewModel {

    private final SkillsWork work;
    private final Surroundings around;
    final StringProperty query = new SimpleStringProperty("");
    /// The file being written; equal to the stored one until somebody types.
    final StringProperty text = new SimpleStringProperty("");
    private final ObservableList<Skill> skills = FXCollections.observableArrayList();
    private final ObservableList<SkillFault> faults = FXCollections.observableArrayList();
    private final ObservableList<Trouble> troubles = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<SkillsWork.@Nullable Details> details = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<TrySkill.@Nullable Trial> trial = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper trying = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper keysWrong = new ReadOnlyStringWrapper("");
    private final SimpleObjectProperty<@Nullable UndoOffer> undo = new SimpleObjectProperty<>();
    private Asked form;
    private @Nullable String written;

    public SkillsViewModel(SkillsWork work, Surroundings around) {
        this.work = work;
        this.around = around;
        this.form = new Asked(List.of(), around.text());
        query.subscribe(_ -> search(""));
        text.subscribe(typed -> lint(typed));
    }

    /// @param then name of the skill to choose, empty for the first one found or the one chosen now
    private void search(String then) {
        var typed = query.get();
        background().quietly(_ -> work.find(typed), Ending.of(found -> {
            if (!typed.equals(query.get())) {
                return;
            }
            skills.setAll(found);
            var now = details.get();
            var wanted = !then.isEmpty() ? then : now == null ? "" : now.skill().name();
            found.stream().filter(skill -> skill.name().equals(wanted)).findFirst()
                    .or(() -> found.stream().findFirst()).ifPresent(this::choose);
        }, this::tell));
    }

    public void choose(Skill skill) {
        var now = details.get();
        if (now == null || !now.skill().equals(skill)) {
            read(skill.name());
        }
    }

    private void read(String name) {
        background().quietly(_ -> work.details(name), Ending.of(found -> {
            form = new Asked(Questions.of(found.skill(), ""), around.text());
            keysWrong.set("");
            trial.set(null);
            details.set(found);
            text.set(found.text());
        }, this::tell));
    }

    /// An own skill's file is held to the rules while it is written.
    private void lint(String typed) {
        var now = details.get();
        if (now == null || !now.own() || typed.equals(now.text())) {
            faults.clear();
            return;
        }
        background().quietly(_ -> work.faults(now.skill().name(), typed), Ending.of(found -> {
            if (typed.equals(text.get())) {
                faults.setAll(found);
            }
        }, this::tell));
    }

    /// The questions of the chosen skill, for a trial.
    Asked form() {
        return form;
    }

    /// Gives the chosen skill keys of its own; empty takes them away. Keys that mean something else are refused in words.
    void keys(String pressed) {
        var now = details.get();
        if (now == null) {
            return;
        }
        keysWrong.set(pressed.isEmpty() ? "" : OwnKeys.refusal(pressed, around.text()));
        if (!keysWrong.get().isEmpty()) {
            return;
        }
        background().quietly(Background.step(() -> work.keys(now.skill().name(), pressed)), Ending.of(_ -> {
            around.status().saved();
            reread(now);
        }, problem -> keysWrong.set(ProblemText.of(problem).line())));
    }

    /// Why the last pressed keys were refused, empty where they were not.
    ReadOnlyStringProperty keysWrongProperty() {
        return keysWrong.getReadOnlyProperty();
    }

    /// Puts documents of the clinic on the shelf, to go with the chosen skill.
    void shelve(List<Path> files) {
        var now = details.get();
        if (now != null && !files.isEmpty()) {
            background().show(around.text().get("skills.shelving"), job -> {
                for (var file : files) {
                    work.shelve(file, now.skill().name(), job);
                }
                return true;
            }, Ending.of(_ -> {
                around.status().saved();
                reread(now);
            }, problem -> {
                tell(problem);
                reread(now);
            }));
        }
    }

    void attach(Reference reference, boolean goes) {
        shelf(now -> work.attach(now.skill().name(), reference.id(), goes));
    }

    void unshelve(Reference reference) {
        shelf(_ -> work.unshelve(reference.id()), () -> undo.set(new UndoOffer(
                around.text().get("skills.unshelved", reference.title()), () -> shelf(_ -> work.putBack(reference.id())))));
    }

    private void shelf(Consumer<SkillsWork.Details> step) {
        shelf(step, () -> { });
    }

    private void shelf(Consumer<SkillsWork.Details> step, Runnable then) {
        var now = details.get();
        if (now != null) {
            background().quietly(Background.step(() -> step.accept(now)), Ending.of(_ -> {
                around.status().saved();
                then.run();
                reread(now);
            }, this::tell));
        }
    }

    /// What was taken off the shelf last can be put back for a few seconds.
    SimpleObjectProperty<@Nullable UndoOffer> undoProperty() {
        return undo;
    }

    /// The file as the screen begins with it: what is being written stays when something else about the skill changes.
    String fileText(SkillsWork.Details shown) {
        var kept = written;
        return kept == null ? shown.text() : kept;
    }

    /// What is being written and answered stays.
    private void reread(SkillsWork.Details before) {
        background().quietly(_ -> work.details(before.skill().name()), Ending.of(found -> {
            if (before.equals(details.get())) {
                written = text.get();
                details.set(found);
                written = null;
            }
        }, this::tell));
    }

    /// Runs the skill as it is written now on the sample practice; nothing is stored.
    public void attempt() {
        var now = details.get();
        if (now == null || trying.get() || !form.wrongProperty().get().isEmpty()) {
            return;
        }
        trying.set(true);
        var written = text.get();
        var given = form.changed();
        background().show(around.text().get("skills.trying", now.skill().title()),
                job -> work.attempt(now.skill().name(), written, given, job), new Ending<>(done -> {
                    trying.set(false);
                    trial.set(done);
                }, problem -> {
                    trying.set(false);
                    tell(problem);
                }, () -> trying.set(false)));
    }

    void closeTrial() {
        trial.set(null);
    }

    /// Copies the chosen skill under a name of its own and chooses the copy.
    void duplicate(String name) {
        var now = details.get();
        if (now != null) {
            change(() -> work.duplicate(now.skill().name(), name.strip()), name.strip());
        }
    }

    void save() {
        var now = details.get();
        var written = text.get();
        if (now != null && now.own()) {
            change(() -> work.save(now.skill().name(), written), now.skill().name());
        }
    }

    void restore(int version) {
        withOwn(name -> work.restore(name, version), true);
    }

    void restoreOriginal() {
        withOwn(work::restoreOriginal, true);
    }

    void trash() {
        withOwn(work::trash, false);
    }

    private void withOwn(Consumer<String> step, boolean stays) {
        var now = details.get();
        if (now != null && now.own()) {
            change(() -> step.accept(now.skill().name()), stays ? now.skill().name() : "");
        }
    }

    void export(Path folder) {
        var now = details.get();
        if (now != null) {
            change(() -> work.export(now.skill().name(), folder), now.skill().name());
        }
    }

    void importFile(Path file) {
        background().quietly(_ -> work.importFile(file), Ending.of(name -> {
            around.status().saved();
            details.set(null);
            search(name);
        }, this::tell));
    }

    private void change(Runnable step, String then) {
        background().quietly(Background.step(step), Ending.of(_ -> {
            around.status().saved();
            details.set(null);
            search(then);
        }, this::tell));
    }

    private void tell(Problem problem) {
        troubles.add(Trouble.of(problem));
    }

    private Background background() {
        return around.background();
    }

    /// Found skills, best first.
    public ObservableList<Skill> skills() {
        return skills;
    }

    /// What keeps the file being written from being stored.
    public ObservableList<SkillFault> faults() {
        return faults;
    }

    public ObservableList<Trouble> troubles() {
        return troubles;
    }

    /// The chosen skill, null while it is read.
    public ReadOnlyObjectProperty<SkillsWork.@Nullable Details> detailsProperty() {
        return details.getReadOnlyProperty();
    }

    /// The last trial of the chosen skill, null before one.
    public ReadOnlyObjectProperty<TrySkill.@Nullable Trial> trialProperty() {
        return trial.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty tryingProperty() {
        return trying.getReadOnlyProperty();
    }

    /// Whether anything was typed that is not stored.
    boolean isChanged() {
        var now = details.get();
        return now != null && now.own() && !now.text().equals(text.get());
    }

    List<String> needs() {
        var now = details.get();
        return now == null ? List.of() : now.skill().inputs();
    }
}
