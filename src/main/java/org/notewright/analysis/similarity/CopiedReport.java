package org.notewright.analysis.similarity;

import java.util.List;

/// What of a note stands unchanged in earlier ones.
///
/// @param stretches in the order of the note, not overlapping
/// @param sections  every section that has words, in the order of the note
public record CopiedReport(List<Copied> stretches, List<Share> sections) {

    /// One section.
    ///
    /// @param section its heading as it stands, empty for what stands before any
    /// @param words   of its sentences, days and visit numbers counted as one each
    /// @param copied  those of them in unchanged sentences
    public record Share(String section, int words, int copied) {

        /// Whole percent, rounded.
        public int percent() {
            return (int) Math.round(100.0 * copied / words);
        }

        @Override public String toString() {
            return "Share[" + copied + " of " + words + "]";
        }
    }

    public CopiedReport {
        stretches = List.copyOf(stretches);
        sections = List.copyOf(sections);
    }

    /// Counts only.
    @Override public String toString() {
        return "CopiedReport[" + stretches.size() + " stretches]";
    }
}
