package org.notewright.workflow;

import org.notewright.clinical.Source;

/// A file that found its folder.
///
/// @param source   as it lies there now
/// @param wasThere whether the folder held the same bytes already; the arrival went to the trash then
/// @param original what became of the original outside of the vault
public record Filed(Source source, boolean wasThere, Original original) {

    /// What became of the original.
    public enum Original {
        /// It is where it was, as the practice chose, or there is none.
        LEFT,
        /// It went into the sub-folder of filed files.
        MOVED,
        /// It was to be moved and could not be, or is another file by now: it was left.
        NOT_MOVED
    }
}
