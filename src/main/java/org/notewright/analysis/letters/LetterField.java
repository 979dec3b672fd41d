package org.notewright.analysis.letters;

import org.notewright.clinical.Span;

/// One value of a letter.
///
/// @param name  as in the command line's JSON; a dot for a part ("referringProvider.npi")
/// @param value as a record keeps it: dates in ISO form, names given name first; lists have one field an item
/// @param span  its words in the letter
public record LetterField(String name, String value, Span span) {

    /// Its name only.
    @Override public String toString() {
        return "LetterField[" + name + "]";
    }
}
