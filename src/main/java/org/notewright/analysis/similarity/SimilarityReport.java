package org.notewright.analysis.similarity;

import java.util.List;
import org.notewright.clinical.Span;

/// A new note against earlier notes.
///
/// @param score    0 to 1, share of the whole note's three-word runs found in the earlier note that is most like it
/// @param sections every section that holds words, in the order of the note
/// @param unchanged sentences that stand word for word in any of the earlier notes, dates and visit numbers aside, as places in
///                  the new note and in its order: what an editor shows grey
public record SimilarityReport(double score, List<SectionSimilarity> sections, List<Span> unchanged) {

    /// Above this share a section of objective findings or assessment deserves a second look (house value, not a payer's).
    public static final double WARN_ABOVE = 0.9;

    public SimilarityReport {
        sections = List.copyOf(sections);
        unchanged = List.copyOf(unchanged);
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
