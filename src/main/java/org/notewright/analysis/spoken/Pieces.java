package org.notewright.analysis.spoken;

import java.util.ArrayList;
import java.util.List;
import org.notewright.clinical.SpokenWord;

/// Collects the pieces of a text while the rules go over the words.
final class Pieces {

    /// A pause this long ends what "scratch that" takes back; our own choice.
    private static final long PAUSE_MILLIS = 1000;

    private final List<SpokenWord> words;
    private final List<Piece> pieces = new ArrayList<>();

    Pieces(List<SpokenWord> words) {
        this.words = words;
    }

    /// A token no rule took.
    void add(Token token) {
        if (!token.own()) {
            boolean second = !pieces.isEmpty() && pieces.getLast().to() > token.from();
            if (!second) {
                pieces.add(new Piece.Heard(words.get(token.from()).text(), token.from(), token.to()));
            }
        } else if (!pieces.isEmpty() && pieces.getLast() instanceof Piece.Changed last && last.from() == token.from()) {
            pieces.set(pieces.size() - 1, new Piece.Changed(last.written() + " " + token.text(), last.from(), last.to(), last.kind(), last.glue()));
        } else {
            pieces.add(new Piece.Changed(token.text(), token.from(), token.to(), ChangeKind.OWN_WORD, Match.Glue.WORD));
        }
    }

    void add(Match match, List<Token> tokens) {
        int from = tokens.getFirst().from();
        int to = tokens.getLast().to();
        if (match.kind() == ChangeKind.SCRATCHED) {
            scratch(from, to);
            return;
        }
        var written = match.written() + tokens.getLast().trail();
        if (!pieces.isEmpty() && pieces.getLast().to() > from && pieces.getLast() instanceof Piece.Changed last) {
            // Words of one entry of the user's own list that fell to two rules: they stay one change.
            var joined = last.written() + (match.glue() == Match.Glue.WORD ? " " : "") + written;
            pieces.set(pieces.size() - 1, new Piece.Changed(joined, last.from(), to, last.kind(), last.glue()));
        } else {
            pieces.add(new Piece.Changed(written, from, to, match.kind(), match.glue()));
        }
    }

    /// Takes back what was said since the last mark, break or long pause; a mark or break just before goes with it.
    private void scratch(int at, int to) {
        int first = pieces.size();
        while (first > 0 && (first == pieces.size() || !boundary(first - 1))) {
            first--;
            boolean aBreak = first == pieces.size() - 1 && pieces.get(first) instanceof Piece.Changed changed
                    && changed.glue() == Match.Glue.BREAK;
            if (aBreak) {
                break;
            }
        }
        var inside = new ArrayList<>(pieces.subList(first, pieces.size()));
        int from = inside.isEmpty() ? at : inside.getFirst().from();
        pieces.subList(first, pieces.size()).clear();
        pieces.add(new Piece.Scratched(inside, from, at, to));
    }

    private boolean boundary(int index) {
        var piece = pieces.get(index);
        boolean mark = switch (piece) {
            case Piece.Heard heard -> !Token.of(heard.text(), 0, 1, false).trail().isEmpty();
            case Piece.Changed changed -> changed.glue() == Match.Glue.MARK || changed.glue() == Match.Glue.BREAK
                    || !Token.of(changed.written(), 0, 1, false).trail().isEmpty();
            case Piece.Scratched _ -> true;
        };
        boolean pause = piece.to() < words.size()
                && words.get(piece.to()).startMillis() - words.get(piece.to() - 1).endMillis() >= PAUSE_MILLIS;
        return mark || pause;
    }

    List<Piece> all() {
        return List.copyOf(pieces);
    }
}
