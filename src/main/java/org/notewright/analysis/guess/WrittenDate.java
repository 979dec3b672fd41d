package org.notewright.analysis.guess;

import java.time.LocalDate;
import org.notewright.clinical.Span;

/// A day that is written in a text.
record WrittenDate(LocalDate date, Span span) {
}
