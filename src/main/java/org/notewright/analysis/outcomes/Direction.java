package org.notewright.analysis.outcomes;

/// Where a series went from its first to its last value.
public enum Direction {
    IMPROVED, UNCHANGED, WORSENED
}
