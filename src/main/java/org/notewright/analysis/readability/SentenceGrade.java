package org.notewright.analysis.readability;

/// One sentence and how hard it is.
///
/// @param start first UTF-16 index
/// @param end   index after the last
/// @param words number of words
/// @param grade Flesch-Kincaid grade of this sentence alone, in US school years
public record SentenceGrade(int start, int end, int words, double grade) {
}
