package org.notewright.analysis.outcomes;

import org.jspecify.annotations.Nullable;
import org.notewright.clinical.Span;

/// What a note says about a goal in so many words.
///
/// @param status null where the goal is only said to go on
record Statement(int visit, @Nullable GoalStatus status, Span span) {

    /// Its status only.
    @Override public String toString() {
        return "Statement[" + visit + " " + status + "]";
    }
}
