package org.notewright.analysis.outcomes;

import org.jspecify.annotations.Nullable;
import org.notewright.clinical.Span;

/// A goal and what became of it.
///
/// @param id      as the note names it (STG1, LTG2, G3)
/// @param measure name of its series, null for a task without a series
/// @param side    side the goal names, as printed in a report; null where it names none
/// @param target  as a person would say it ("105", "<14 s", "sit 30 min")
/// @param value   the number to reach, null for a task
/// @param status  by the last visit
/// @param metOn   index of the first visit whose note shows it, null unless met
/// @param visit   index of the visit whose note states the goal
/// @param span    its words there
/// @param why     the reason for the status, from the notes
public record GoalResult(String id, @Nullable String measure, @Nullable String side, String target, @Nullable Double value,
                         GoalStatus status, @Nullable Integer metOn, int visit, Span span, String why) {

    /// Its id and status only: the words are a patient's.
    @Override public String toString() {
        return "GoalResult[" + id + " " + status + "]";
    }
}
