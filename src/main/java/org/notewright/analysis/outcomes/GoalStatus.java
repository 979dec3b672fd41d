package org.notewright.analysis.outcomes;

/// What became of a goal by the last visit.
public enum GoalStatus {
    MET("met"), PARTLY_MET("partly met"), NOT_MET("not met");

    private final String label;

    GoalStatus(String label) {
        this.label = label;
    }

    /// @return as the command line prints it
    public String label() {
        return label;
    }
}
