package org.notewright.desktop.canvas;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.notewright.clinical.PatientId;
import org.notewright.desktop.control.Ending;
import org.notewright.desktop.control.Surroundings;
import org.notewright.job.JobContext;
import org.notewright.workflow.ImportOutcome;

/// Brings files and pasted text into a folder, one by one in one job: a bad file never stops the others, and what came in
/// before a stop stays.
final class Importing {

    private final CanvasWork work;
    private final Surroundings around;
    private final PatientId patient;
    private final Consumer<List<ImportOutcome>> ended;
    private final Consumer<org.notewright.problem.Problem> failed;
    private final ReadOnlyObjectWrapper<@Nullable Arriving> arriving = new ReadOnlyObjectWrapper<>();

    Importing(CanvasWork work, Surroundings around, PatientId patient, Consumer<List<ImportOutcome>> ended,
              Consumer<org.notewright.problem.Problem> failed) {
        this.work = work;
        this.around = around;
        this.patient = patient;
        this.ended = ended;
        this.failed = failed;
    }

    void files(List<Path> files, @Nullable LocalDate day) {
        next(files, 0, day, new ArrayList<>());
    }

    /// One job a file: each is seen with its own progress, and a stop ends the file that is being read and leaves the rest.
    private void next(List<Path> files, int at, @Nullable LocalDate day, List<ImportOutcome> outcomes) {
        if (at == files.size()) {
            finish(outcomes);
            return;
        }
        var text = around.text();
        var label = files.size() == 1 ? text.get("canvas.importingOne")
                : text.get("canvas.importingOf", at + 1, files.size());
        var file = files.get(at);
        var activity = around.background().show(label, job -> work.bring(patient, day, file, job), new Ending<>(
                more -> {
                    outcomes.addAll(more);
                    next(files, at + 1, day, outcomes);
                }, problem -> {
                    failed.accept(problem);
                    next(files, at + 1, day, outcomes);
                }, () -> finish(outcomes)));
        var name = file.getFileName();
        arriving.set(new Arriving(name == null ? file.toString() : name.toString(), activity));
    }

    void text(String pasted, LocalDate day) {
        one(around.text().get("canvas.pastedName"), (name, _) -> work.text(patient, day, name, pasted));
    }

    /// @param picture gives a PNG; called in the job, for that takes its time
    void picture(Supplier<byte[]> picture, LocalDate day) {
        one(around.text().get("canvas.pastedPicture"),
                (name, job) -> work.bytes(patient, day, name, picture.get(), job));
    }

    private void one(String name, BiFunction<String, JobContext, ImportOutcome> step) {
        var activity = around.background().show(around.text().get("canvas.importingOne"),
                job -> List.of(step.apply(name, job)), new Ending<>(this::finish, problem -> {
                    failed.accept(problem);
                    finish(List.of());
                }, () -> finish(List.of())));
        arriving.set(new Arriving(name, activity));
    }

    private void finish(List<ImportOutcome> outcomes) {
        arriving.set(null);
        ended.accept(List.copyOf(outcomes));
    }

    /// What is being read now, null while nothing is.
    ReadOnlyObjectProperty<@Nullable Arriving> arrivingProperty() {
        return arriving.getReadOnlyProperty();
    }
}
