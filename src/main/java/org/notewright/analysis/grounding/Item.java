package org.notewright.analysis.grounding;

import java.util.List;

/// One meaningful piece of a sentence, in order: a word, a phrase the lexicon knows, a value, or a mark.
sealed interface Item {

    int start();

    int end();

    /// Stems that weigh in a claim; empty for words that weigh nothing.
    List<String> stems();

    /// A word the lexicon does not class; `text` in lower case.
    record Word(String text, List<String> stems, int start, int end) implements Item {
        /// Its name only: the words are a patient's.
        @Override public String toString() {
            return "Word";
        }
    }

    /// A phrase of the lexicon under its canonical key.
    record Concept(Category category, String key, List<String> stems, int start, int end) implements Item {
        /// Its name only: the words are a patient's.
        @Override public String toString() {
            return "Concept";
        }
    }

    /// One or more values written together: `3x10` has two atoms.
    record Figure(List<Atom> atoms, int start, int end) implements Item {
        @Override
        public List<String> stems() {
            return List.of();
        }
    }

    record Mark(char mark, int start, int end) implements Item {
        @Override
        public List<String> stems() {
            return List.of();
        }
    }

    /// One value.
    ///
    /// @param dim     what it counts
    /// @param value   its canonical text, compared by equality
    /// @param of      what it is out of ("10" in 4/10), or empty
    /// @param role    `sets`, `reps`, or empty
    /// @param spelled true when it was written as a word and may be ordinary English ("one")
    record Atom(Dim dim, String value, String of, String role, boolean spelled) {
        /// Its name only: the words are a patient's.
        @Override public String toString() {
            return "Atom";
        }

        static Atom of(Dim dim, String value) {
            return new Atom(dim, value, "", "", false);
        }
    }

    default boolean is(Category category) {
        return this instanceof Concept concept && concept.category() == category;
    }

    default boolean isMark(String marks) {
        return this instanceof Mark mark && marks.indexOf(mark.mark()) >= 0;
    }

    default boolean isWord(String text) {
        return this instanceof Word word && word.text().equals(text);
    }
}
