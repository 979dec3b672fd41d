package org.notewright.analysis.facts;

/// What kind of note it is.
public enum VisitType {
    DAILY, EVALUATION, PROGRESS, DISCHARGE
}
