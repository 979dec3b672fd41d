package org.notewright.analysis.spoken;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.notewright.clinical.Span;
import org.notewright.clinical.SpokenWord;

/// Puts pieces one behind the other: a space between words, none before a mark or behind a break.
final class Layout {

    private final List<SpokenWord> words;
    private final StringBuilder text = new StringBuilder();
    private final List<Change> changes = new ArrayList<>();
    private final List<Span> places = new ArrayList<>();
    private boolean open;

    Layout(List<SpokenWord> words) {
        this.words = words;
    }

    void add(Piece piece) {
        switch (piece) {
            case Piece.Heard heard -> place(put(heard.text(), Match.Glue.WORD), heard.from(), heard.to());
            case Piece.Changed changed -> change(changed, put(changed.written(), changed.glue()), changed.written(), changed.kind());
            case Piece.Scratched gone ->
                    change(gone, new Span(text.length(), text.length()), "", ChangeKind.SCRATCHED);
        }
    }

    private void change(Piece piece, Span place, String written, ChangeKind kind) {
        place(place, piece.from(), piece.to());
        changes.add(new Change(new Span(piece.from(), piece.to()), spoken(piece), written, place, kind));
    }

    private String spoken(Piece piece) {
        return words.subList(piece.from(), piece.to()).stream().map(SpokenWord::text).collect(Collectors.joining(" "));
    }

    private Span put(String written, Match.Glue glue) {
        boolean tight = glue == Match.Glue.MARK || glue == Match.Glue.BREAK || glue == Match.Glue.CLOSE;
        boolean first = text.isEmpty() || text.charAt(text.length() - 1) == '\n';
        if (!tight && !first && !open && !written.isEmpty()) {
            text.append(' ');
        }
        int start = text.length();
        text.append(written);
        if (!written.isEmpty()) {
            open = glue == Match.Glue.OPEN;
        }
        return new Span(start, text.length());
    }

    private void place(Span place, int from, int to) {
        for (int i = from; i < to; i++) {
            places.add(place);
        }
    }

    String text() {
        return text.toString();
    }

    List<Change> changes() {
        return List.copyOf(changes);
    }

    List<Span> places() {
        return List.copyOf(places);
    }
}
