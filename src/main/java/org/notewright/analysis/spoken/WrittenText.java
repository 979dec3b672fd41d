package org.notewright.analysis.spoken;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.notewright.clinical.Span;
import org.notewright.clinical.SpokenWord;

/// What was dictated, as it is written, with each change to see and to undo. Never changed; [#without] makes another.
public final class WrittenText {

    private final List<SpokenWord> words;
    private final List<Piece> pieces;
    private final String text;
    private final List<Change> changes;
    private final List<Span> places;

    WrittenText(List<SpokenWord> words, List<Piece> pieces) {
        this.words = List.copyOf(words);
        this.pieces = List.copyOf(pieces);
        var layout = new Layout(this.words);
        this.pieces.forEach(layout::add);
        this.text = layout.text();
        this.changes = layout.changes();
        this.places = layout.places();
    }

    public String text() {
        return text;
    }

    /// @return in the order of the text
    public List<Change> changes() {
        return changes;
    }

    /// @return one place in the text a spoken word: the words of a change share one, words that were taken back have an
    ///         empty one
    public List<Span> places() {
        return places;
    }

    /// @param word index of a spoken word
    public Optional<Change> changeOf(int word) {
        return changes.stream().filter(change -> change.words().start() <= word && word < change.words().end()).findFirst();
    }

    /// @param change one of [#changes]
    /// @return the text with this change undone, all others kept; the same text where it has no such change
    public WrittenText without(Change change) {
        var out = new ArrayList<Piece>();
        for (var piece : pieces) {
            boolean it = piece.from() == change.words().start() && piece.to() == change.words().end();
            out.addAll(it ? Piece.asHeard(piece, words) : List.of(piece));
        }
        return new WrittenText(words, out);
    }

    /// Counts only: the text is the patient's.
    @Override public String toString() {
        return "WrittenText[" + words.size() + " words, " + changes.size() + " changes]";
    }
}
