package org.notewright.clinical;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One draft that shall be made in the background. Immutable; a change is a new value with the same id.
///
/// @param id        random identity
/// @param patient   whose folder it is for
/// @param skill     name of the skill
/// @param client    id of the model client
/// @param visitDate date of service, null where the document covers none
/// @param answers   to the skill's parameters
/// @param sources   what it is made from; empty means the skill's usual sources when the job runs
/// @param origins   reviewed documents it is made from as well
/// @param after     the job whose document must be reviewed first and is its source, or null
/// @param anyway    whether it runs although something the skill needs was not found
/// @param state     where it stands
/// @param run       its last run, null before the first
/// @param document  the draft it made, null until then
/// @param problem   code label of what went wrong or is missing, or null
/// @param details   for the problem's sentence, or the lines of `Missing`; possibly none
/// @param attempts  how often it was started
/// @param createdAt when it was queued
/// @param endedAt   when it reached its state of rest, null before that
public record DraftJob(DraftJobId id, PatientId patient, String skill, String client, @Nullable LocalDate visitDate,
                       Map<String, String> answers, List<SourceId> sources, List<DocumentId> origins,
                       @Nullable DraftJobId after, boolean anyway, State state, @Nullable RunId run,
                       @Nullable DocumentId document, @Nullable String problem, List<String> details, int attempts,
                       Instant createdAt, @Nullable Instant endedAt) {

    /// Where a job stands.
    public enum State {
        /// Waiting for its turn.
        QUEUED,
        /// Being drafted now.
        RUNNING,
        /// Its draft waits for the therapist.
        READY,
        /// Its draft lists something as missing, or an input the skill needs was not found and nothing was drafted.
        NEEDS_FACTS,
        /// The document it is made from waits to be reviewed.
        NEEDS_REVIEW,
        /// It failed; [DraftJob#problem] says why.
        FAILED,
        /// Taken back by a person.
        CANCELLED
    }

    public DraftJob {
        answers = Map.copyOf(answers);
        sources = List.copyOf(sources);
        origins = List.copyOf(origins);
        details = List.copyOf(details);
    }

    /// Whether a draft waits for the therapist: what the Inbox counts.
    public boolean hasDraft() {
        return document != null && (state == State.READY || state == State.NEEDS_FACTS);
    }

    @Override public String toString() {
        return "DraftJob[" + id + ", " + state + "]";
    }
}
