package org.notewright.drafting.model.offline;

import java.util.List;

/// One line of a draft: a sentence, a bullet or the row of a table.
///
/// @param text    Markdown without line end
/// @param carries the sentences it stands for, which take its place where it cannot stand; none for framing words
/// @param stage   how near it is to the source
record Entry(String text, List<Said> carries, Stage stage) {

    /// How near a line is to the source. A line that cannot stand becomes the next one.
    enum Stage {
        /// made from facts, or the therapist's words written out
        WORDED,
        /// the therapist's sentence, as it stands
        SENTENCE,
        /// the whole lines of the source
        LINE
    }

    Entry {
        carries = List.copyOf(carries);
    }

    static Entry framing(String text) {
        return new Entry(text, List.of(), Stage.WORDED);
    }

    static Entry worded(String text, Said said) {
        return new Entry(text, List.of(said), Stage.WORDED);
    }

    static Entry verbatim(Said said) {
        return new Entry(said.sentence().text(), List.of(said), Stage.SENTENCE);
    }

    @Override public String toString() {
        return "Entry[" + stage + "]";
    }
}
