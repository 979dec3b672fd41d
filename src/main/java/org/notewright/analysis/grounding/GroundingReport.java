package org.notewright.analysis.grounding;

import java.util.List;

/// What became of every sentence of a draft.
///
/// @param sentences in the order of the draft; headings and the "Missing" section make no claim and are left out
/// @param issues    in the order of the draft, omissions last in the order of the sources
public record GroundingReport(List<SentenceSupport> sentences, List<GroundingIssue> issues) {

    public GroundingReport {
        sentences = List.copyOf(sentences);
        issues = List.copyOf(issues);
    }

    /// Counts only.
    @Override
    public String toString() {
        return "GroundingReport[" + sentences.size() + " sentences, " + issues.size() + " issues]";
    }
}
