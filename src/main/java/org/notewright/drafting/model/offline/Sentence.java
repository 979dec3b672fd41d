package org.notewright.drafting.model.offline;

import java.util.List;
import org.notewright.analysis.facts.SoapSection;
import org.notewright.clinical.Span;

/// Some words of a source as they can stand in the draft, on a line of their own.
///
/// @param section where they belong
/// @param text    the therapist's own words, joined and ended where needed
/// @param span    their place in the source
/// @param clauses the clauses they are made of, in order
/// @param form    how they stood there
record Sentence(SoapSection section, String text, Span span, List<Span> clauses, Form form) {

    /// How the words stood in the source.
    enum Form {
        /// running text
        PLAIN,
        /// an item of a list
        BULLET,
        /// a row of columns
        ROW,
        /// the head above such rows
        HEAD
    }

    Sentence {
        clauses = List.copyOf(clauses);
    }

    @Override public String toString() {
        return "Sentence[" + section + "]";
    }
}
