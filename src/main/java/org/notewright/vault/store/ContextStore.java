package org.notewright.vault.store;

import java.util.List;
import java.util.Optional;
import org.notewright.clinical.Discipline;
import org.notewright.clinical.TextVersion;

/// The clinic context, one document a discipline.
public interface ContextStore {

    Optional<TextVersion> current(Discipline discipline);

    /// Every version, oldest first.
    List<TextVersion> versions(Discipline discipline);

    /// Stores the next version; returns the last one unchanged where the text equals it.
    TextVersion save(Discipline discipline, String text);
}
