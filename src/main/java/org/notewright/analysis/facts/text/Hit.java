package org.notewright.analysis.facts.text;

/// A phrase of a lexicon found in a note.
///
/// @param from first token
/// @param to   index after the last token
/// @param term what it means
public record Hit(int from, int to, Term term) {

    public String name() {
        return term.name();
    }

    public int length() {
        return to - from;
    }
}
