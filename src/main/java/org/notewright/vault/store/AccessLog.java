package org.notewright.vault.store;

import java.time.Instant;
import java.util.List;

/// Who did what when: a chain of entries, each carrying the hash of the one before, so that a removed or changed entry
/// shows. Entries name records by id, never by content.
public interface AccessLog {

    /// @param seq    1 for the first
    /// Holds ids and fixed words only: safe to print.
    ///
    /// @param action a fixed word such as `unlock`, `sign`, `export`, `send`
    /// @param about  an id or empty
    record Entry(long seq, Instant at, String action, String about) {
    }

    void add(String action, String about);

    /// The newest entries first.
    List<Entry> latest(int limit);
}
