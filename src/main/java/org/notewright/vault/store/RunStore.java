package org.notewright.vault.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.notewright.clinical.DocumentId;
import org.notewright.clinical.PatientId;
import org.notewright.clinical.Run;
import org.notewright.clinical.RunId;

/// Every use of a skill, kept with what was sent and what came back.
public interface RunStore {

    void start(Run run);

    /// Replaces the started run of the same id by its ended form.
    void end(Run run);

    /// Stores a draft that no job of the queue waits for: document, version, run and cost in one transaction.
    void store(Drafted drafted);

    /// Millionths of a dollar that a run cost; empty where no price was known.
    OptionalLong cost(RunId id);

    /// What was answered to the skill's parameters, by name; empty where nothing was asked.
    Map<String, String> answers(RunId id);

    Optional<Run> find(RunId id);

    List<Run> of(PatientId patient);

    Optional<Run> of(DocumentId document);

    /// How many runs since the given instant sent something to a client other than `offline`; for the status line.
    int sentSince(java.time.Instant since);
}
