package org.notewright.analysis.grounding;

/// How far the sources carry a sentence of the draft.
public enum Support {
    /// Every value and the content words are in the sources.
    SUPPORTED,
    /// Something is in the sources and something is not.
    PARTIAL,
    /// Nothing that matters is in the sources.
    UNSUPPORTED
}
