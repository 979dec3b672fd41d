package org.notewright.drafting.model.offline;

/// A sentence and the source it stands in. Two are the same only where they are one object of one reading.
///
/// @param file     number of the source
/// @param sentence the words
record Said(int file, Sentence sentence) {

    @Override public String toString() {
        return "Said[" + file + ", " + sentence.section() + "]";
    }
}
