package org.notewright.workflow;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.notewright.clinical.PatientId;
import org.notewright.clinical.SourceId;

/// What to draft.
///
/// @param skill     name of the skill
/// @param patient   whose folder
/// @param visitDate date of service, null where the document covers none
/// @param sources   what it may be made from; empty means every read source of that date
/// @param client    id of the model client
public record Order(String skill, PatientId patient, @Nullable LocalDate visitDate, List<SourceId> sources,
                    String client) {

    public Order {
        sources = List.copyOf(sources);
    }

    @Override public String toString() {
        return "Order[" + skill + "]";
    }
}
