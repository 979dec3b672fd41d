package org.notewright.analysis.grounding;

/// One source a draft must agree with.
///
/// @param name the file or card name that evidence and issues refer to
/// @param text its text as stored; offsets of evidence are UTF-16 indexes into it
public record SourceText(String name, String text) {

    /// Length only: the text and the name are a patient's.
    @Override
    public String toString() {
        return "SourceText[" + text.length() + " characters]";
    }
}
