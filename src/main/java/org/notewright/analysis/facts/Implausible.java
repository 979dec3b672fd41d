package org.notewright.analysis.facts;

import org.notewright.clinical.Span;

/// A value that cannot be true and is therefore no fact.
///
/// @param span the words in the note
/// @param why  one sentence for the therapist, with the limit, without the note's words
public record Implausible(Span span, String why) {
    /// Its name only: the words are a patient's.
    @Override public String toString() {
        return "Implausible";
    }
}
