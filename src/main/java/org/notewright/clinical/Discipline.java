package org.notewright.clinical;

/// Whose documentation it is: physical or occupational therapy.
public enum Discipline {
    PT, OT
}
