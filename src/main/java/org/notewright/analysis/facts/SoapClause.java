package org.notewright.analysis.facts;

import org.notewright.clinical.Span;

/// One clause of a note with its section.
///
/// @param span    the clause in the note, without the separators around it
/// @param section where it belongs
public record SoapClause(Span span, SoapSection section) {
}
