package org.notewright.analysis.grounding;

/// A value and the words around it, as numbers of stems, so that thousands of pairs are compared in a few milliseconds.
///
/// @param slot     the value
/// @param file     number of the source, -1 in a draft
/// @param line     number of its line, to tell neighbours from strangers
/// @param state    of a source: 0 the day of the draft, 1 a time that is not certain, 2 an earlier note
/// @param day      the note's day where there are several notes, or empty
/// @param direct   stems of its own part of the sentence
/// @param near     stems of its sentence
/// @param wide     stems of its line, the sentence before it, the heading above it and the head of its column
/// @param column   stems and signs in the head of its column
/// @param before   nearest stems before it, nearest first
/// @param after    nearest stems behind it, nearest first
/// @param closeBefore how close each of `before` is, 1 for a neighbour
/// @param closeAfter  the same of `after`
/// @param previous values before it, nearest first
/// @param next     values behind it, nearest first
@SuppressWarnings("ArrayRecordComponent") // numbers read in a tight loop, never compared as a whole
record Spot(Slot slot, int file, int line, int state, String day, WordSet direct, WordSet near, WordSet wide, WordSet column, int[] before,
            int[] after, double[] closeBefore, double[] closeAfter, String[] previous, String[] next) {

    /// Its name only: the words are a patient's.
    @Override public String toString() {
        return "Spot";
    }
}
