package org.notewright.analysis.outcomes;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One note of a patient's episode.
///
/// @param file name for people, may name a folder
/// @param text the note as stored
/// @param date day of the visit where the caller knows it; null: it is read from the note, then from the name
public record EpisodeNote(String file, String text, @Nullable LocalDate date) {

    /// Only its length: names and words are a patient's.
    @Override public String toString() {
        return "EpisodeNote[" + text.length() + " characters]";
    }
}
