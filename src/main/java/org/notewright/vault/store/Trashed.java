package org.notewright.vault.store;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.notewright.clinical.PatientId;

/// Something in the trash.
///
/// @param kind      what it is
/// @param id        of the patient, source, document or arrival, as text
/// @param patient   whose folder it lies in, null for an arrival
/// @param title     name of the file, the document or the patient
/// @param visitDate date of service, null where it has none
/// @param trashedAt when it was deleted
/// @param keptFor   why it cannot go for ever, `NOTHING` where it can
public record Trashed(Kind kind, String id, @Nullable PatientId patient, String title, @Nullable LocalDate visitDate,
                      Instant trashedAt, KeptFor keptFor) {

    /// What can be in the trash.
    public enum Kind {
        PATIENT, SOURCE, DOCUMENT, ARRIVAL
    }

    /// What holds it.
    public enum KeptFor {
        NOTHING,
        /// A signed document was made from it.
        SIGNED_DOCUMENT,
        /// A document that is still there was made from it.
        OPEN_DOCUMENT,
        /// The patient's folder holds a signed document.
        SIGNED_FOLDER
    }

    @Override public String toString() {
        return "Trashed[" + kind + " " + id + "]";
    }
}
