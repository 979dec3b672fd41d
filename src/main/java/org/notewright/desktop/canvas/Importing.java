package org.notewright.desktop.canvas;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.notewright.clinical.PatientId;
import org.notewright.desktop.control.Ending;
import org.notewright.desktop.control.Surroundings;
import org.notewright.job.JobContext;
import org.notewright.problem.ProblemException;
import org.notewright.workflow.ImportOutcome;

/// Brings files and pasted text into a folder, one by one in one job: a bad file never stops the others, and what came in
/// before a stop stays.
final class Importing {

    private final CanvasWork work;
    private final Surroundings around;
    private final PatientId patient;
    private final Consumer<List<ImportOutcome>> ended;
    private final Consumer<org.notewright.problem.Problem> failed;

    Importing(CanvasWork work, Surroundings around, PatientId patient, Consumer<List<ImportOutcome>> ended,
              Consumer<org.notewright.problem.Problem> failed) {
        this.work = work;
        this.around = around;
        this.patient = patient;
        this.ended = ended;
        this.failed = failed;
    }

    void files(List<Path> files, @Nullable LocalDate day) {
        var text = around.text();
        var label = files.size() == 1 ? text.get("canvas.importingOne") : text.get("canvas.importing", files.size());
        var outcomes = Collections.synchronizedList(new ArrayList<ImportOutcome>());
        Runnable finish = () -> ended.accept(List.copyOf(outcomes));
        around.background().show(label, job -> all(files, day, job, outcomes), new Ending<>(_ -> finish.run(),
                problem -> {
                    failed.accept(problem);
                    finish.run();
                }, finish));
    }

    void text(String pasted, LocalDate day) {
        var name = around.text().get("canvas.pastedName");
        around.background().show(around.text().get("canvas.importingOne"),
                _ -> List.of(work.text(patient, day, name, pasted)),
                Ending.of(ended, failed));
    }

    private boolean all(List<Path> files, @Nullable LocalDate day, JobContext job, List<ImportOutcome> outcomes) {
        for (int i = 0; i < files.size(); i++) {
            job.checkCancelled();
            job.progress(i, files.size());
            outcomes.add(one(files.get(i), day, job));
        }
        return true;
    }

    private ImportOutcome one(Path file, @Nullable LocalDate day, JobContext job) {
        try {
            return work.file(patient, day, file, job);
        } catch (ProblemException e) {
            var name = file.getFileName();
            return new ImportOutcome.Failed(name == null ? "?" : name.toString(), e.problem());
        }
    }
}
