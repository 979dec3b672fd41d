package org.notewright.analysis.similarity;

import org.notewright.clinical.Span;

/// Words that stand unchanged in an earlier note, dates and visit numbers aside.
///
/// @param span in the new note
/// @param note index of the earlier note in the list given
public record Copied(Span span, int note) {
}
