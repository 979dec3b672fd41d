package org.notewright.analysis.spoken;

import org.notewright.clinical.Span;

/// One change from spoken to written.
///
/// @param words   half-open indexes into the spoken words
/// @param spoken  those words as the engine heard them, one space between
/// @param written what stands in the text; empty where the words vanish
/// @param place   its place in the text
/// @param kind    the rule's kind
public record Change(Span words, String spoken, String written, Span place, ChangeKind kind) {

    /// Places only: what was said is the patient's.
    @Override public String toString() {
        return "Change[" + kind + ", words " + words + ", place " + place + "]";
    }
}
