package org.notewright.workflow;

import org.jspecify.annotations.Nullable;
import org.notewright.clinical.FactCorrection;
import org.notewright.clinical.Span;

/// One row of the grid of facts: a fact, a fact that was struck out, or something to look at.
///
/// @param state      what it is
/// @param cells      the fact; null for what is no fact
/// @param place      its words in the source's effective text; empty at 0 where they are lost
/// @param held       its words in the held text, see [org.notewright.clinical.HeldText]; its place where it has none there
/// @param words      the words shown for it: the source's own, or for what was corrected what the therapist said of it
/// @param why        the sentence of a mark; empty for a fact
/// @param correction what a person said of it, null where nothing was said
public record FactEntry(State state, @Nullable FactCells cells, Span place, Span held, String words, String why,
                        @Nullable FactCorrection correction) {

    /// What a row of the grid is.
    public enum State {
        /// a fact as the source says it
        READ,
        /// a fact that a person corrected or added
        CORRECTED,
        /// what was a fact and counts no more
        STRUCK,
        /// a correction whose words are no longer in the source
        LOST,
        /// a value that cannot be true
        IMPLAUSIBLE,
        /// two places that name different sides
        CONTRADICTION,
        /// sentences that stand word for word in an earlier note
        COPIED
    }

    /// Whether its cells may be changed: facts, and implausible values, which become facts by it.
    public boolean isEditable() {
        return state == State.READ || state == State.CORRECTED || state == State.IMPLAUSIBLE;
    }

    /// Its state and place: the words are a patient's.
    @Override public String toString() {
        return "FactEntry[" + state + " " + place + "]";
    }
}
