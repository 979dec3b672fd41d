package org.notewright.clinical;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One use of a skill: everything the model saw and said, so that it can always be shown again.
///
/// @param id           random identity
/// @param patient      whose folder it ran in
/// @param document     the document it made, null while running or where it failed
/// @param skill        name of the skill
/// @param client       id of the model client, such as `offline`
/// @param model        the model's own name, possibly empty
/// @param sources      what it was made from, in the order sent
/// @param request      the complete request as the client sends it
/// @param answer       the complete answer, possibly empty
/// @param problem      code label of what went wrong, or null
/// @param inputTokens  as the provider counted, 0 where nobody counted
/// @param outputTokens as the provider counted, 0 where nobody counted
/// @param startedAt    when it was started
/// @param endedAt      when it ended, null while running
public record Run(RunId id, PatientId patient, @Nullable DocumentId document, String skill, String client, String model,
                  List<SourceId> sources, String request, String answer, @Nullable String problem,
                  long inputTokens, long outputTokens, Instant startedAt, @Nullable Instant endedAt) {

    public Run {
        sources = List.copyOf(sources);
    }

    @Override public String toString() {
        return "Run[" + id + "]";
    }
}
