package org.notewright.desktop.control;

import java.util.List;

/// One thing the palette offers.
///
/// @param title what it does or whom it opens
/// @param kind  a word at the right such as `Patient`, `Screen`, `Skill`
/// @param keys  its own keys, or empty
/// @param calls words that call it after a slash, `soap` for `/soap`
public record Command(String title, String kind, String keys, List<String> calls, Runnable action) {

    public Command {
        calls = List.copyOf(calls);
    }

    /// A command that no slash calls.
    public Command(String title, String kind, String keys, Runnable action) {
        this(title, kind, keys, List.of(), action);
    }

    /// Titles hold patients' names.
    @Override public String toString() {
        return "Command[" + kind + "]";
    }
}
