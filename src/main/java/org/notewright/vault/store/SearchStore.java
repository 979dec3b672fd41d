package org.notewright.vault.store;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.notewright.clinical.PatientId;
import org.notewright.vault.search.SearchHit;

/// Finds words in everything that is not in the trash: names, file names, the effective text of sources, the working text
/// of documents and their addenda.
public interface SearchStore {

    /// Every word must be there, the last one at least begin so; words in quotation marks stand together. Nothing that can
    /// be typed is an error. Patients first, then the newest records.
    ///
    /// @param patient null for all patients
    /// @param limit   most hits given
    List<SearchHit> find(String typed, @Nullable PatientId patient, int limit);

    /// Makes the index anew from the records.
    void rebuild();
}
