package org.notewright.desktop.control;

/// One thing the palette offers.
///
/// @param title what it does or whom it opens
/// @param kind  a word at the right such as `Patient`, `Screen`, `Skill`
/// @param keys  its own keys, or empty
public record Command(String title, String kind, String keys, Runnable action) {

    /// Titles hold patients' names.
    @Override public String toString() {
        return "Command[" + kind + "]";
    }
}
