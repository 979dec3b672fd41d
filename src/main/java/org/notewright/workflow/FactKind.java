package org.notewright.workflow;

/// Kinds of facts as a person names them in the grid; the same as the cases of [org.notewright.analysis.facts.Fact].
public enum FactKind {
    PAIN, ROM, STRENGTH, GRIP, OUTCOME, SERVICE, TIME, ASSIST, EXERCISE, DISTANCE, DIAGNOSIS, VISIT, FREQUENCY, VITAL, NEGATED
}
