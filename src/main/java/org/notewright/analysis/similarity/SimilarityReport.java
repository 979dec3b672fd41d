package org.notewright.analysis.similarity;

import java.util.List;

/// A new note against earlier notes.
///
/// @param score    0 to 1, share of the whole note's three-word runs found in the earlier note that is most like it
/// @param sections every section that holds words, in the order of the note
public record SimilarityReport(double score, List<SectionSimilarity> sections) {

    /// Above this share a section of objective findings or assessment deserves a second look (house value, not a payer's).
    public static final double WARN_ABOVE = 0.9;

    public SimilarityReport {
        sections = List.copyOf(sections);
    }

    /// True when the note as a whole is cloned as far as this value tells.
    public boolean warns() {
        return score > WARN_ABOVE;
    }

    /// Figures only.
    @Override
    public String toString() {
        return "SimilarityReport[" + score + ", " + sections.size() + " sections]";
    }
}
