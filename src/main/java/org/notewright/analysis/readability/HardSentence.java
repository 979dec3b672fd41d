package org.notewright.analysis.readability;

import java.util.List;

/// A sentence above the welcome grade, with the words in it that have a plainer one.
///
/// @param start first UTF-16 index
/// @param end   index after the last
/// @param grade Flesch-Kincaid grade of this sentence alone, in US school years
/// @param words hard words inside, in the order of the text; empty when only its length makes it hard
public record HardSentence(int start, int end, double grade, List<HardWord> words) {

    public HardSentence {
        words = List.copyOf(words);
    }

    /// Place and grade only.
    @Override
    public String toString() {
        return "HardSentence[" + start + "," + end + ") grade " + grade;
    }
}
