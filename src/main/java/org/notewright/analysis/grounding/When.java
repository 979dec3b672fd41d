package org.notewright.analysis.grounding;

/// Which time a value belongs to, as far as the words around it say.
enum When {
    /// Nothing says; in notes this mostly means today.
    UNSAID,
    /// Perhaps earlier: an earlier value stands before it in the sentence.
    UNSURE,
    PRIOR, CURRENT, GOAL;

    /// True when both are said and cannot be the same time.
    static boolean clash(When one, When other) {
        return one.said() && other.said() && one != other;
    }

    boolean said() {
        return this == PRIOR || this == CURRENT || this == GOAL;
    }
}
