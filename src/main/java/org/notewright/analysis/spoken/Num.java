package org.notewright.analysis.spoken;

/// A number that was read.
///
/// @param end     offset after its last word
/// @param written its digits
/// @param value   its value
/// @param words   words that were read; 1 with value 1 is the "one" that may be a pronoun
record Num(int end, String written, double value, int words) {

    boolean bareOne() {
        return words == 1 && written.equals("1");
    }

    boolean whole() {
        return written.indexOf('.') < 0;
    }

    @Override public String toString() {
        return "Num[" + words + " words]";
    }
}
