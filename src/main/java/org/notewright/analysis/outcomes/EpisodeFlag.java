package org.notewright.analysis.outcomes;

import org.notewright.clinical.Span;

/// Something in the notes that a person should look at before a report leaves the house.
///
/// @param visit index of the visit
/// @param span  its words in the note of that visit
/// @param why   what is wrong, without the words themselves
public record EpisodeFlag(int visit, Span span, String why) {

    /// Only the place.
    @Override public String toString() {
        return "EpisodeFlag[" + visit + " " + span + "]";
    }
}
