package org.notewright.analysis.facts;

/// Where a clause belongs in a SOAP note.
public enum SoapSection {
    /// What the patient reports, history, precautions reported, prior level.
    SUBJECTIVE,
    /// Measures, observation, interventions, minutes, response seen.
    OBJECTIVE,
    /// Interpretation, need for skill, diagnosis in assessment, goal status.
    ASSESSMENT,
    /// Frequency, next session, goals to reach.
    PLAN
}
