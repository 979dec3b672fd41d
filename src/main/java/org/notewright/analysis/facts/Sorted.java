package org.notewright.analysis.facts;

import org.jspecify.annotations.Nullable;

/// A clause with its section and what its heading says about it.
///
/// @param clause  the tokens
/// @param from    first token that belongs to the clause, after a bare label
/// @param section null for titles, names, dates, billing numbers and signatures
/// @param goal    true for a goal, reached or not
/// @param base    the moment a block heading gives to everything below it, or null
/// @param label   the heading's word in lower case ("plof", "stg"), or empty
record Sorted(Clause clause, int from, @Nullable SoapSection section, boolean goal, String label, @Nullable When base) {
    /// Its name only: the words are a patient's.
    @Override public String toString() {
        return "Sorted";
    }


    int to() {
        return clause.to();
    }
}
