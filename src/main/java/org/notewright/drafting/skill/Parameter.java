package org.notewright.drafting.skill;

import java.util.List;

/// Something that is asked before a skill runs.
///
/// All texts come from a skill file or from our own table, no patient: safe to print.
///
/// @param name     of its placeholder: `language`
/// @param label    what the form asks
/// @param kind     what may be answered
/// @param choices  the answers there are, for [Kind#CHOICE]; else empty
/// @param initial  the answer that stands there at first, possibly empty
public record Parameter(String name, String label, Kind kind, List<String> choices, String initial) {

    /// What may be answered.
    public enum Kind {
        /// Any one line.
        TEXT,
        /// One of a list.
        CHOICE,
        /// A whole number from 0 on.
        NUMBER
    }

    public Parameter {
        choices = List.copyOf(choices);
    }

    /// Whether an answer may be given; an empty one always may.
    public boolean accepts(String answer) {
        return answer.isEmpty() || switch (kind) {
            case TEXT -> answer.lines().count() == 1;
            case CHOICE -> choices.contains(answer);
            case NUMBER -> answer.matches("\\d{1,6}");
        };
    }
}
