package org.notewright.clinical;

import java.time.Instant;

/// The act of signing one version.
///
/// @param document what was signed
/// @param version  number of the signed version
/// @param signer   who signed
/// @param signedAt when
/// @param sha256   of the signed text as UTF-8, 64 lower-case hex digits
public record Signature(DocumentId document, int version, Signer signer, Instant signedAt, String sha256) {

    @Override public String toString() {
        return "Signature[" + document + " " + version + "]";
    }
}
