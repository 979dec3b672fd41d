package org.notewright.desktop.editor;

/// What stands beside the draft.
public sealed interface Comparison {

    /// What the draft was made from.
    record WithSources() implements Comparison {
    }

    /// An earlier version of the same document.
    ///
    /// @param number 1 for the first
    record WithVersion(int number) implements Comparison {
    }
}
