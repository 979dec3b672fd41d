package org.notewright.clinical;

import java.time.Instant;

/// A document of the clinic on the reference shelf: documentation standards, a payer's policy. No patient's.
///
/// @param id        random identity
/// @param title     what it is called on the shelf
/// @param fileName  the name it came with, no folders
/// @param byteCount size of the original in bytes
/// @param sha256    of the original bytes, 64 lower-case hex digits
/// @param kind      recognised by content
/// @param method    how its words were got
/// @param text      its words
/// @param addedAt   when it was stored
public record Reference(ReferenceId id, String title, String fileName, long byteCount, String sha256, SourceKind kind,
                        ReadMethod method, String text, Instant addedAt) {

    @Override public String toString() {
        return "Reference[" + id + "]";
    }
}
