package org.notewright.analysis.readability;

/// A clinical word with a plain one.
///
/// @param word   the words as they stand in the text
/// @param start  first UTF-16 index
/// @param end    index after the last
/// @param plain  what to say to a patient instead
/// @param source where the pair comes from, the `source` column of `plain_language.csv`
public record HardWord(String word, int start, int end, String plain, String source) {
    /// Its name only: the words are a patient's.
    @Override public String toString() {
        return "HardWord";
    }
}
