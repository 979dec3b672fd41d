package org.notewright.analysis.grounding;

import java.util.List;

/// Holds a draft to its sources, without a model.
public final class Grounding {

    private Grounding() {
    }

    /// Matches every sentence of a draft to its evidence. Deterministic; for repeated checks against the same sources keep a
    /// [GroundingIndex] instead.
    ///
    /// @param sources       what the draft was made from
    /// @param draftMarkdown the draft; sections `## Heading`, a last `## Missing` where something is missing
    /// @return a verdict a sentence and the issues; empty sources make every claim unsupported
    public static GroundingReport check(List<SourceText> sources, String draftMarkdown) {
        return GroundingIndex.of(sources).check(draftMarkdown);
    }
}
