package org.notewright.analysis.grounding;

import java.util.List;

/// One sentence, bullet or table cell of the draft and what carries it.
///
/// @param text     the words as they stand in the draft
/// @param start    first UTF-16 index in the draft
/// @param end      index after the last
/// @param support  how far the sources carry it
/// @param evidence places in the sources, in the order of sources and places; empty when nothing was found
public record SentenceSupport(String text, int start, int end, Support support, List<Evidence> evidence) {

    public SentenceSupport {
        evidence = List.copyOf(evidence);
    }

    /// Place and verdict only: the words are a patient's.
    @Override
    public String toString() {
        return "SentenceSupport[" + start + "," + end + ") " + support;
    }
}
