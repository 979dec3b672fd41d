package org.notewright.vault.store;

import java.util.List;
import java.util.Optional;
import org.notewright.clinical.Reference;
import org.notewright.clinical.ReferenceId;

/// The reference shelf: documents of the clinic, each stored once, and the skills they go with.
public interface ReferenceStore {

    /// Stores bytes and reading in one transaction. The same bytes are stored once: the one that is there is returned,
    /// taken out of the trash.
    Reference add(Reference reference, byte[] original);

    /// All that are not in the trash, by title.
    List<Reference> all();

    Optional<Reference> find(ReferenceId id);

    /// @throws org.notewright.problem.ProblemException `REFERENCE_UNKNOWN`
    byte[] original(ReferenceId id);

    void attach(String skill, ReferenceId id);

    void detach(String skill, ReferenceId id);

    /// What goes with a skill, by title.
    List<Reference> of(String skill);

    void trash(ReferenceId id);

    /// Puts it back on the shelf, with the skills it went with.
    void restore(ReferenceId id);
}
