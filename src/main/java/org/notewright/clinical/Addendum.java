package org.notewright.clinical;

import java.time.Instant;

/// A correction to a signed document: it stands beside what was signed and is signed itself.
///
/// @param document what it amends
/// @param number   1 for the first
/// @param text     the therapist's words, 1 character or more
/// @param signer   who signed it
/// @param signedAt when
/// @param sha256   of the text as UTF-8, 64 lower-case hex digits
public record Addendum(DocumentId document, int number, String text, Signer signer, Instant signedAt, String sha256) {

    @Override public String toString() {
        return "Addendum[" + document + " " + number + "]";
    }
}
