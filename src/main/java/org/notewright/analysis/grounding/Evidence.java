package org.notewright.analysis.grounding;

/// A place in a source that carries a sentence.
///
/// @param file  [SourceText#name] of the source
/// @param start first UTF-16 index in its text
/// @param end   index after the last
public record Evidence(String file, int start, int end) {

    /// The place only: a file name can be a patient's.
    @Override
    public String toString() {
        return "Evidence[" + start + "," + end + ")";
    }
}
