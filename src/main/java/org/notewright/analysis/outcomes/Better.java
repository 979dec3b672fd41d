package org.notewright.analysis.outcomes;

/// Which way a measure improves.
public enum Better {
    HIGHER, LOWER
}
