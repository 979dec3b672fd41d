package org.notewright.workflow;

import org.notewright.analysis.grounding.GroundingReport;
import org.notewright.analysis.grounding.IssueKind;
import org.notewright.analysis.grounding.Support;

/// What the checks say of a draft.
///
/// @param grounding every sentence held to the sources
public record DraftCheck(GroundingReport grounding) {

    /// Sentences whose every value and word stands in the sources.
    public long supported() {
        return grounding.sentences().stream().filter(s -> s.support() == Support.SUPPORTED).count();
    }

    public long omissions() {
        return grounding.issues().stream().filter(issue -> issue.kind() == IssueKind.OMISSION).count();
    }

    /// One line: `14 of 14 sentences supported, 0 to check, 0 left out`.
    public String summary() {
        return supported() + " of " + grounding.sentences().size() + " sentences supported, "
                + (grounding.issues().size() - omissions()) + " to check, " + omissions() + " left out";
    }
}
