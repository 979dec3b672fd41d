package org.notewright.analysis.facts;

import org.notewright.clinical.Span;

/// Two places of one note that name different sides for the same part of the body.
///
/// @param first  where the complaint or diagnosis names its side
/// @param second where a measurement names the other side only
/// @param region the part of the body
public record Contradiction(Span first, Span second, String region) {
    /// Its name only: the words are a patient's.
    @Override public String toString() {
        return "Contradiction";
    }
}
