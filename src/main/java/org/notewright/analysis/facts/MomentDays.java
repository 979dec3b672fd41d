package org.notewright.analysis.facts;

import org.jspecify.annotations.Nullable;
import org.notewright.analysis.facts.text.NoteText;

/// What a day beside a value says: the note's own day is today, every other an earlier one.
final class MomentDays {

    private final NoteText text;
    private final int today;

    MomentDays(NoteText text) {
        this.text = text;
        this.today = Dates.noteDay(text);
    }

    /// @return the moment of the date that starts at the token, or null where none starts
    @Nullable When of(int i) {
        int day = Dates.day(text, i);
        return day < 0 || today < 0 ? null : day == today ? When.CURRENT : When.PRIOR;
    }

    /// "8/3: 45", "(08/17 95)", "on June 3 it was 41": a day right before the value.
    @Nullable When before(Sorted clause, int from) {
        int i = from;
        while (i > clause.from() && text.any(i - 1, ":", "=", "-", "at", "was", "it", ",", "were", "he", "she")) {
            i--;
        }
        for (int k = Math.max(clause.from(), i - 5); k < i; k++) {
            if (Dates.endOf(text, k) == i) {
                return clause.goal() ? null : of(k);
            }
        }
        return null;
    }
}
