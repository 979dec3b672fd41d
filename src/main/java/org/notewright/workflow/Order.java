package org.notewright.workflow;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.notewright.clinical.DocumentId;
import org.notewright.clinical.PatientId;
import org.notewright.clinical.SourceId;

/// What to draft.
///
/// @param skill     name of the skill
/// @param patient   whose folder
/// @param visitDate date of service, null where the document covers none
/// @param sources   what it may be made from; empty means every read source of that date, or none where there are origins
/// @param origins   reviewed documents of other skills that it is made from
/// @param answers   to the skill's parameters
/// @param client    id of the model client
public record Order(String skill, PatientId patient, @Nullable LocalDate visitDate, List<SourceId> sources,
                    List<DocumentId> origins, Map<String, String> answers, String client) {

    public Order {
        sources = List.copyOf(sources);
        origins = List.copyOf(origins);
        answers = Map.copyOf(answers);
    }

    /// From sources alone, every parameter at its default.
    public Order(String skill, PatientId patient, @Nullable LocalDate visitDate, List<SourceId> sources,
                 String client) {
        this(skill, patient, visitDate, sources, List.of(), Map.of(), client);
    }

    @Override public String toString() {
        return "Order[" + skill + "]";
    }
}
