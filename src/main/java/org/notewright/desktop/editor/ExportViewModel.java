package org.notewright.desktop.editor;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.notewright.job.Job;
import org.notewright.job.JobState;
import org.notewright.problem.Problem;
import org.notewright.problem.Problems;

/// The way out: a PDF ready to be dragged, copied or saved. The file to drag is made before a drag can begin, because a
/// drag cannot wait.
public final class ExportViewModel {

    private final ReadOnlyObjectWrapper<@Nullable Path> dragFile = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Path> savedFile = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Problem> problem = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

    private final EditorServices services;
    private final EditorTools tools;

    ExportViewModel(EditorServices services, EditorTools tools) {
        this.services = services;
        this.tools = tools;
    }

    /// Makes the file to drag; for signed documents.
    public void prepare() {
        run(_ -> services.pdfToDrag(), dragFile::set);
    }

    /// @param unsigned whether the document is a draft: DRAFT is then stamped on every page
    public void savePdf(Path folder, boolean unsigned) {
        run(_ -> services.pdf(folder, unsigned), savedFile::set);
    }

    public void copyFile() {
        var file = dragFile.get();
        if (file != null) {
            tools.clipboard().putFile(file);
        }
    }

    private void run(Job<Path> job, Consumer<Path> done) {
        busy.set(true);
        tools.jobs().start(job, state -> {
            if (state instanceof JobState.Running) {
                return;
            }
            busy.set(false);
            switch (state) {
                case JobState.Running<Path> _, JobState.Cancelled<Path> _ -> { }
                case JobState.Succeeded<Path>(var file) -> {
                    problem.set(null);
                    done.accept(file);
                }
                case JobState.Failed<Path>(var cause) -> problem.set(Problems.from(cause));
            }
        });
    }

    /// The PDF that a drag carries, null until it is made.
    public ReadOnlyObjectProperty<@Nullable Path> dragFileProperty() {
        return dragFile.getReadOnlyProperty();
    }

    /// What was saved last, null before.
    public ReadOnlyObjectProperty<@Nullable Path> savedFileProperty() {
        return savedFile.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<@Nullable Problem> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }
}
