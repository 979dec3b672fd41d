package org.notewright.analysis.grounding;

/// What does not agree, named as in the command-line contract.
public enum IssueKind {
    /// A value, or what it belongs to.
    NUMBER,
    /// The value is there with another unit.
    UNIT,
    /// Left, right or both.
    SIDE,
    /// Denied in one place, stated in the other.
    NEGATION,
    /// A strength grade, joint-mobilization grade or level of assistance.
    GRADE,
    /// A test or questionnaire.
    MEASURE,
    /// A day.
    DATE,
    /// A drug, device, person or diagnosis code.
    NAME,
    /// How often, or for how long.
    FREQUENCY,
    /// A statement whose words are not in the sources.
    CLAIM,
    /// Something in a source that no sentence of the draft carries.
    OMISSION
}
