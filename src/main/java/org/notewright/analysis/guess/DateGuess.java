package org.notewright.analysis.guess;

import java.time.LocalDate;
import org.notewright.clinical.Span;

/// A day that a text seems to be about.
///
/// @param span where it is written
/// @param sure how much it rests on
public record DateGuess(LocalDate date, Span span, Sureness sure) {
}
