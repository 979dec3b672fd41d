package org.notewright.desktop.control;

/// Which theme the therapist wants.
public enum ThemeChoice {
    LIGHT, DARK,
    /// As the operating system says, also when that changes.
    SYSTEM
}
