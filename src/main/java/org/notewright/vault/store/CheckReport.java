package org.notewright.vault.store;

import java.util.List;

/// What a check of the vault found.
///
/// @param pages      pages of the database file looked at
/// @param files      stored files whose hash was recomputed
/// @param logEntries entries of the access log whose chain was recomputed
/// @param damages    whole sentences, one a damage; empty means sound
public record CheckReport(long pages, long files, long logEntries, List<String> damages) {

    public CheckReport {
        damages = List.copyOf(damages);
    }

    public boolean sound() {
        return damages.isEmpty();
    }
}
