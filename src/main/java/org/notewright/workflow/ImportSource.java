package org.notewright.workflow;

import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.notewright.clinical.PatientId;
import org.notewright.job.JobContext;

/// Takes files and pasted text into a folder. The original bytes are stored with their words in one step: save first.
public final class ImportSource {

    /// @param visitDate date of service it belongs to, null for none
    public ImportOutcome file(PatientId patient, @Nullable LocalDate visitDate, Path file, JobContext job) {
        return Pending.body();
    }

    /// @param name what the card is called, such as `Pasted note`
    public ImportOutcome text(PatientId patient, @Nullable LocalDate visitDate, String name, String text) {
        return Pending.body();
    }
}
