package org.notewright.analysis.facts;

import org.jspecify.annotations.Nullable;
import org.notewright.analysis.facts.text.NoteText;

/// Two ways of measuring joined by a stroke in a heading: "act / pass", "AROM/PROM" over values "62 / 75".
final class Modes {

    private Modes() {
    }

    /// "act / pass", "A/P": the two ways in the order of the values, or null.
    static @Nullable String pair(NoteText text, int i) {
        boolean two = text.any(i + 1, "/", "|", "&") && text.token(i).letters();
        boolean forward = two && text.any(i, "act", "active", "a") && text.any(i + 2, "pass", "passive", "p");
        boolean backward = two && text.any(i, "pass", "passive", "p") && text.any(i + 2, "act", "active", "a");
        return forward ? "active/passive" : backward ? "passive/active" : null;
    }

    /// "wk 8", "visit 10": a heading of its own time, also behind the name of a test.
    static boolean week(NoteText text, int i) {
        return text.any(i, "week", "wk", "visit", "month", "mo", "day", "session") && text.token(i + 1).whole(0, 99);
    }

    /// @return both names joined by a stroke where a stroke joins them in the note, else the later one
    static String joined(NoteText text, int at, @Nullable String before, String named) {
        return before != null && !before.equals(named) && before.indexOf('/') < 0 && text.any(at - 1, "/", "|", "&") ? before + "/" + named : named;
    }
}
