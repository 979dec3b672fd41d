package org.notewright.drafting.model.offline;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One line of a draft: a sentence, a bullet or the row of a table.
///
/// @param text    Markdown without line end
/// @param carries the sentences it stands for, which take its place where it cannot stand; none for framing words
/// @param stage   how near it is to the source
/// @param own     the same line in the therapist's own words, tried first where the line cannot stand; null where there is
///                none
record Entry(String text, List<Said> carries, Stage stage, @Nullable String own) {

    /// How near a line is to the source. A line that cannot stand becomes the next one.
    enum Stage {
        /// made from facts, or the therapist's words written out
        WORDED,
        /// the therapist's sentence, as it stands
        SENTENCE,
        /// the whole lines of the source
        LINE
    }

    Entry(String text, List<Said> carries, Stage stage) {
        this(text, carries, stage, null);
    }

    Entry {
        carries = List.copyOf(carries);
    }

    /// Whether the next entry goes on in the same line, as it did in the source.
    boolean runsInto(Entry next) {
        return isProse() && next.isProse() && carries.getLast().file() == next.carries.getFirst().file()
                && carries.getLast().run() == next.carries.getFirst().run();
    }

    private boolean isProse() {
        return !carries.isEmpty() && stage != Stage.LINE && !text.startsWith("|")
                && carries.stream().allMatch(said -> said.sentence().form() == Sentence.Form.PLAIN);
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
