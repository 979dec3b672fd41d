package org.notewright.workflow;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.notewright.clinical.PatientId;
import org.notewright.clinical.Source;
import org.notewright.clinical.SourceId;
import org.notewright.job.JobContext;
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
    private final Clock clock;

    public ImportSource(Vault vault, FileIntake intake, SourceReaders readers, Clock clock) {
        this.vault = vault;
        this.intake = intake;
        this.readers = readers;
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

    /// @param name what the card is called, such as `Pasted note`
    public ImportOutcome text(PatientId patient, @Nullable LocalDate visitDate, String name, String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        try {
            return store(patient, visitDate, new LoadedFile(name, bytes, Digests.sha256(bytes)), JobContext.NONE);
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
        vault.log().add("import", source.id().toString());
        return new ImportOutcome.Imported(source);
    }
}
