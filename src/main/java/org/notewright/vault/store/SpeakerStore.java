package org.notewright.vault.store;

import java.util.Optional;
import org.notewright.clinical.DocumentId;
import org.notewright.clinical.SpeakerReview;

/// Who read which translation.
public interface SpeakerStore {

    /// Stores that a text was read; a second tick of the same text replaces the first.
    void add(SpeakerReview review);

    /// Who read a document as it stands now.
    ///
    /// @param sha256 of the text as it stands
    Optional<SpeakerReview> of(DocumentId document, String sha256);
}
