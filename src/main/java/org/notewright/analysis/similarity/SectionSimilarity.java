package org.notewright.analysis.similarity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.notewright.clinical.Span;

/// One section of the new note against the earlier note that is most like it.
///
/// @param section   the heading as it stands, or empty for text before any heading
/// @param start     first UTF-16 index of the section's text in the new note
/// @param end       index after the last
/// @param score     0 (nothing shared) to 1 (all the same): share of the section's three-word runs found in the earlier note,
///                  or of its words in unchanged sentences, whichever is more
/// @param closest   name of that earlier note, null when there is none
/// @param unchanged sentences that stand in the earlier note word for word, dates and visit numbers aside
public record SectionSimilarity(String section, int start, int end, double score, @Nullable String closest, List<Span> unchanged) {

    public SectionSimilarity {
        unchanged = List.copyOf(unchanged);
    }

    /// Place and score only.
    @Override
    public String toString() {
        return "SectionSimilarity[" + start + "," + end + ") " + score;
    }
}
