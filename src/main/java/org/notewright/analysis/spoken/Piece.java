package org.notewright.analysis.spoken;

import java.util.ArrayList;
import java.util.List;
import org.notewright.clinical.SpokenWord;

/// A part of the text: a word as it was heard, words a rule changed, or words that were taken back.
sealed interface Piece {

    /// @return first spoken word
    int from();

    /// @return index after the last spoken word
    int to();

    /// @param text as heard
    record Heard(String text, int from, int to) implements Piece {

        @Override public String toString() {
            return "Heard[" + from + "]";
        }
    }

    /// @param written with the marks an engine put behind the last word
    record Changed(String written, int from, int to, ChangeKind kind, Match.Glue glue) implements Piece {

        @Override public String toString() {
            return "Changed[" + kind + ", " + from + "-" + to + "]";
        }
    }

    /// @param inside what stood there before it was taken back
    /// @param from   first word of the command is `at`
    record Scratched(List<Piece> inside, int from, int at, int to) implements Piece {

        public Scratched {
            inside = List.copyOf(inside);
        }

        @Override public String toString() {
            return "Scratched[" + from + "-" + to + "]";
        }
    }

    /// @return the piece without its change: the words as they were heard
    static List<Piece> asHeard(Piece piece, List<SpokenWord> words) {
        return switch (piece) {
            case Heard heard -> List.of(heard);
            case Changed changed -> heard(words, changed.from, changed.to);
            case Scratched scratched -> {
                var out = new ArrayList<Piece>(scratched.inside);
                out.addAll(heard(words, scratched.at, scratched.to));
                yield out;
            }
        };
    }

    private static List<Piece> heard(List<SpokenWord> words, int from, int to) {
        var out = new ArrayList<Piece>();
        for (int i = from; i < to; i++) {
            out.add(new Heard(words.get(i).text(), i, i + 1));
        }
        return out;
    }
}
