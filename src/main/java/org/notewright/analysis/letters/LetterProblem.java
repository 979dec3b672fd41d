package org.notewright.analysis.letters;

import org.notewright.clinical.Span;

/// A value that cannot be right as it stands.
///
/// @param field name of the field
/// @param span  its words
/// @param why   what is wrong, without the value
public record LetterProblem(String field, Span span, String why) {

    /// Its field only.
    @Override public String toString() {
        return "LetterProblem[" + field + "]";
    }
}
