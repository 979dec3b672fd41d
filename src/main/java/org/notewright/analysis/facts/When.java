package org.notewright.analysis.facts;

/// Which moment a value belongs to.
public enum When {
    /// measured or told at this visit
    CURRENT,
    /// any earlier value: evaluation, last visit, prior level of function
    PRIOR,
    /// a target, reached or not
    GOAL,
    /// least pain, where the note says so
    BEST,
    /// most pain, where the note says so
    WORST
}
