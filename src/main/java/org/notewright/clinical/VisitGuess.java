package org.notewright.clinical;

import java.time.LocalDate;

/// A date of service that the words hint at. A guess is shown as one and is no date until a person confirms it.
///
/// @param date     what was understood
/// @param evidence the words that say so, in the text as it was read
public record VisitGuess(LocalDate date, Span evidence) {
}
