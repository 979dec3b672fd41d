package org.notewright.clinical;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What came in: a dropped or pasted note, a letter, a scan. Never changed, only corrected beside.
/// Its original bytes are kept apart and fetched when needed.
///
/// @param id        random identity
/// @param patient   whose folder it lies in
/// @param visitDate date of service it belongs to, null where it belongs to none (a referral)
/// @param fileName  the name it came with, no folders
/// @param byteCount size of the original in bytes
/// @param sha256    of the original bytes, 64 lower-case hex digits
/// @param reading   its words and how they were got
/// @param addedAt   when it was stored
public record Source(SourceId id, PatientId patient, @Nullable LocalDate visitDate, String fileName, long byteCount,
                     String sha256, Reading reading, Instant addedAt) {

    @Override public String toString() {
        return "Source[" + id + "]";
    }
}
