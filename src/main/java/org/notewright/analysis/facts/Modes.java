package org.notewright.analysis.facts;

import org.jspecify.annotations.Nullable;
import org.notewright.analysis.facts.text.NoteText;

/// Two ways of measuring joined by a stroke in a heading: "act / pass", "AROM/PROM" over values "62 / 75".
final class Modes {

    private Modes() {
    }

    /// @return both names joined by a stroke where a stroke joins them in the note, else the later one
    static String joined(NoteText text, int at, @Nullable String before, String named) {
        return before != null && !before.equals(named) && before.indexOf('/') < 0 && text.any(at - 1, "/", "|", "&") ? before + "/" + named : named;
    }
}
