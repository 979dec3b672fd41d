package org.notewright.analysis.checks;

import java.util.List;
import java.util.Set;

/// What a skill's head asks of its drafts. All texts come from a skill file, no patient: safe to print.
///
/// @param checks   names of the checks to run, as in the head; unknown ones are left out
/// @param sections in order
/// @param grade    highest reading grade (US school year), 0 for none
/// @param patient  whether a patient or family reads it
/// @param english  whether it is written in English; reading grade and plain words are known for English alone
/// @param fixed    lines that must stand in it word for word, bold marks aside
public record Expected(Set<String> checks, List<Part> sections, int grade, boolean patient, boolean english,
                       List<String> fixed) {

    /// One section.
    ///
    /// @param heading as it stands in the draft
    /// @param words   most words, 0 for no bound
    /// @param form    `prose`, `list`, `table`, or empty
    public record Part(String heading, int words, String form) {
    }

    public Expected {
        checks = Set.copyOf(checks);
        sections = List.copyOf(sections);
        fixed = List.copyOf(fixed);
    }

    boolean asks(String check) {
        return checks.contains(check);
    }
}
