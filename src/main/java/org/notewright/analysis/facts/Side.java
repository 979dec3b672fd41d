package org.notewright.analysis.facts;

/// A side of the body; midline or unsaid is null where this is used.
public enum Side {
    LEFT, RIGHT, BILATERAL
}
