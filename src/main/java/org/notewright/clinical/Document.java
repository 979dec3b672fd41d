package org.notewright.clinical;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One document of a patient, from its first draft on.
///
/// @param id        random identity
/// @param patient   whose folder it lies in
/// @param skill     name of the skill that made it, such as `soap-note`
/// @param title     what it is called on the page, such as `SOAP note`
/// @param visitDate date of service, null where it covers none
/// @param state     draft, reviewed or signed
/// @param versions  how many versions exist, 1 or more; the last is number `versions`
/// @param createdAt when the first version was made
public record Document(DocumentId id, PatientId patient, String skill, String title, @Nullable LocalDate visitDate,
                       DocumentState state, int versions, Instant createdAt) {

    @Override public String toString() {
        return "Document[" + id + "]";
    }
}
