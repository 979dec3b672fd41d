package org.notewright.analysis.facts;

/// A stretch of tokens that says one thing.
///
/// @param from      first token, after bullets
/// @param to        index after the last token, before the separator
/// @param lineStart true when it opens a line
/// @param lineEnd   true when nothing follows it in its line
/// @param runOn     true when it was cut out of speech without punctuation
record Clause(int from, int to, boolean lineStart, boolean lineEnd, boolean runOn) {

    int length() {
        return to - from;
    }
}
