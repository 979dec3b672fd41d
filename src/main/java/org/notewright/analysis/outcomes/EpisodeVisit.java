package org.notewright.analysis.outcomes;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.notewright.analysis.facts.NoteFacts;

/// A note in its place in the episode.
///
/// @param file  as the caller named it
/// @param text  the note
/// @param date  day of the visit, null where neither the note nor its name says it
/// @param facts what was read from it
public record EpisodeVisit(String file, String text, @Nullable LocalDate date, NoteFacts facts) {

    /// Only its date: names and words are a patient's.
    @Override public String toString() {
        return "EpisodeVisit[" + date + "]";
    }
}
