package org.notewright.analysis.diff;

/// A word, a value or a sign, with the white space behind it.
///
/// @param start   first index in the text
/// @param coreEnd index after the word itself
/// @param end     index after the white space that follows
record Token(int start, int coreEnd, int end) {

    String core(String text) {
        return text.substring(start, coreEnd);
    }
}
