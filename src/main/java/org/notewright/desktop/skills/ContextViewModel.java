package org.notewright.desktop.skills;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.notewright.clinical.Discipline;
import org.notewright.clinical.TextVersion;
import org.notewright.desktop.control.Background;
import org.notewright.desktop.control.Ending;
import org.notewright.desktop.control.Surroundings;
import org.notewright.problem.Problem;
import org.notewright.workflow.ContextForm;

/// The clinic context of one discipline: written by hand, or begun from a short form and sample notes.
public final class ContextViewModel {

    private final SkillsWork work;
    private final Surroundings around;
    private final Consumer<Problem> tell;
    final ObjectProperty<Discipline> discipline = new SimpleObjectProperty<>(Discipline.PT);
    final StringProperty text = new SimpleStringProperty("");
    final StringProperty terms = new SimpleStringProperty("");
    final StringProperty diagnoses = new SimpleStringProperty("");
    final StringProperty payers = new SimpleStringProperty("");
    private final ObservableList<TextVersion> versions = FXCollections.observableArrayList();
    private final ObservableList<Path> notes = FXCollections.observableArrayList();

    public ContextViewModel(SkillsWork work, Surroundings around, Consumer<Problem> tell) {
        this.work = work;
        this.around = around;
        this.tell = tell;
        discipline.subscribe((_, _) -> read());
    }

    void read() {
        var asked = discipline.get();
        around.background().quietly(_ -> work.context(asked), Ending.of(found -> {
            versions.setAll(found);
            text.set(found.isEmpty() ? "" : found.getLast().text());
        }, tell));
    }

    void save() {
        var whose = discipline.get();
        var written = text.get();
        around.background().quietly(Background.step(() -> work.context(whose, written)), Ending.of(_ -> {
            around.status().saved();
            read();
        }, tell));
    }

    void show(TextVersion version) {
        text.set(version.text());
    }

    void addNotes(List<Path> files) {
        notes.addAll(files);
    }

    /// Puts a first context into the text; it is stored only when saved.
    void build() {
        var form = new ContextForm(terms.get(), lines(diagnoses.get()), lines(payers.get()), "");
        var files = List.copyOf(notes);
        around.background().show(around.text().get("context.building"), job -> work.build(form, files, job),
                Ending.of(text::set, tell));
    }

    private static List<String> lines(String typed) {
        return typed.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    ObservableList<TextVersion> versions() {
        return versions;
    }

    /// Sample notes chosen for the form.
    ObservableList<Path> notes() {
        return notes;
    }
}
