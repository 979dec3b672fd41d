package org.notewright.workflow;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.notewright.clinical.PatientId;
import org.notewright.vault.search.SearchHit;
import org.notewright.vault.store.Vault;

/// Search as you type, in one folder or over all patients.
public final class FindWords {

    /// As many as a list shows without scrolling for long.
    public static final int MOST = 50;

    private final Vault vault;

    FindWords(Vault vault) {
        this.vault = vault;
    }

    /// Every word must be there, the last one at least begin so; words in quotation marks stand together; case and accents
    /// do not count; `4-/5` and `110°` are found as written. Nothing that can be typed is an error.
    ///
    /// @param patient null for all patients
    /// @return patients first, then the newest records; most of them [#MOST]
    public List<SearchHit> find(String typed, @Nullable PatientId patient) {
        return vault.search().find(typed, patient, MOST);
    }

    /// @param limit most hits given
    public List<SearchHit> find(String typed, @Nullable PatientId patient, int limit) {
        return vault.search().find(typed, patient, limit);
    }

    /// Makes the index anew from the records; for a vault whose index was lost.
    public void rebuild() {
        vault.search().rebuild();
    }
}
