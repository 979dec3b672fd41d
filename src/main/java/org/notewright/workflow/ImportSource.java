package org.notewright.workflow;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.notewright.clinical.PatientId;
import org.notewright.clinical.Source;
import org.notewright.clinical.SourceId;
import org.notewright.job.JobContext;
import org.notewright.problem.Problem;
import org.notewright.problem.ProblemException;
import org.notewright.problem.Problems;
import org.notewright.sources.intake.FileIntake;
import org.notewright.sources.intake.LoadedFile;
import org.notewright.sources.intake.SourceReaders;
import org.notewright.vault.store.Vault;

/// Takes files and pasted text into a folder. The original bytes are stored with their words in one step.
public final class ImportSource {

    private final Vault vault;
    private final FileIntake intake;
    private final SourceReaders readers;
    private final Guesser guesser;
    private final Clock clock;

    public ImportSource(Vault vault, FileIntake intake, SourceReaders readers, Guesser guesser, Clock clock) {
        this.vault = vault;
        this.intake = intake;
        this.readers = readers;
        this.guesser = guesser;
        this.clock = clock;
    }

    /// Never throws for what a file or the disk does: that is the outcome's to say.
    ///
    /// @param visitDate date of service it belongs to, null for none
    public ImportOutcome file(PatientId patient, @Nullable LocalDate visitDate, Path file, JobContext job) {
        var name = Problems.name(file.toString());
        try {
            return store(patient, visitDate, intake.load(file), job);
        } catch (ProblemException e) {
            return new ImportOutcome.Failed(name, e.problem());
        }
    }

    /// The words of a file; nothing is stored.
    ///
    /// @throws ProblemException when the file cannot be used
    public String words(Path file, JobContext job) {
        return readers.read(intake.load(file), job).text();
    }

    /// Takes files and whole folders, one after the other. A bad one never stops the others; what was taken stays when the
    /// job is cancelled.
    ///
    /// @param visitDate date of service they belong to, null for none
    /// @param onEach    told of every file as it is done
    /// @param job       counts files
    /// @return one outcome a file, in the order taken
    public List<ImportOutcome> all(PatientId patient, @Nullable LocalDate visitDate, List<Path> dropped,
            BiConsumer<Path, ImportOutcome> onEach, JobContext job) {
        var outcomes = new ArrayList<ImportOutcome>();
        var steps = dropped.stream().flatMap(path -> steps(path, job)).toList();
        for (var step : steps) {
            job.checkCancelled();
            job.progress(outcomes.size(), steps.size());
            var problem = step.problem();
            var outcome = problem == null ? file(patient, visitDate, step.file(), job)
                    : new ImportOutcome.Failed(Problems.name(step.file().toString()), problem);
            outcomes.add(outcome);
            onEach.accept(step.file(), outcome);
        }
        job.progress(steps.size(), steps.size());
        return List.copyOf(outcomes);
    }

    /// A file to take, or a folder that could not be opened.
    private record Step(Path file, @Nullable Problem problem) {

        @Override public String toString() {
            return "Step";
        }
    }

    private static Stream<Step> steps(Path dropped, JobContext job) {
        try {
            return DroppedFiles.of(dropped, job).stream().map(file -> new Step(file, null));
        } catch (ProblemException e) {
            return Stream.of(new Step(dropped, e.problem()));
        }
    }

    /// @param name what the card is called, such as `Pasted note`
    public ImportOutcome text(PatientId patient, @Nullable LocalDate visitDate, String name, String text) {
        return bytes(patient, visitDate, name, text.getBytes(StandardCharsets.UTF_8), JobContext.NONE);
    }

    /// Takes what was never a file, such as a picture from the clipboard.
    ///
    /// @param name what the card is called
    public ImportOutcome bytes(PatientId patient, @Nullable LocalDate visitDate, String name, byte[] bytes,
            JobContext job) {
        try {
            return store(patient, visitDate, new LoadedFile(name, bytes, Digests.sha256(bytes)), job);
        } catch (ProblemException e) {
            return new ImportOutcome.Failed(name, e.problem());
        }
    }

    private ImportOutcome store(PatientId patient, @Nullable LocalDate visitDate, LoadedFile file, JobContext job) {
        var same = vault.sources().findSame(patient, file.sha256());
        if (same.isPresent()) {
            return new ImportOutcome.AlreadyThere(same.get());
        }
        var reading = readers.read(file, job);
        var source = new Source(SourceId.random(), patient, visitDate, file.fileName(), file.bytes().length,
                file.sha256(), reading, clock.instant());
        vault.sources().add(source, file.bytes());
        // A note pasted under today's date may tell another day: then its card asks, and until then the given one holds.
        guesser.visit(reading.text(), file.fileName(), LocalDate.now(clock)).filter(guess -> !guess.date().equals(visitDate))
                .ifPresent(guess -> vault.cards().guess(source.id(), guess));
        vault.log().add("import", source.id().toString());
        return new ImportOutcome.Imported(source);
    }
}
