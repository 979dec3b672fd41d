package org.notewright.drafting.model.offline;

import org.notewright.analysis.facts.SoapSection;

/// Some words of a source as they go into the draft, on a line of their own.
///
/// @param section where they belong
/// @param text    the words, joined and ended where needed
record Sentence(SoapSection section, String text) {

    @Override public String toString() {
        return "Sentence[" + section + "]";
    }
}
