package org.notewright.analysis.facts;

import java.util.ArrayList;
import java.util.List;
import org.notewright.analysis.facts.text.Category;
import org.notewright.analysis.facts.text.NoteText;

/// Vital signs in a table: a heading that names at least two of them, and rows of values below.
final class VitalRows {

    private static final int MOST = 12;

    /// A column of the heading.
    private record Head(String name, int x) {
        /// Its name only.
        @Override public String toString() {
            return "Head";
        }
    }

    private final Scene scene;
    private final NoteText text;
    private final Sink sink;

    /// Takes a value: its name, first token, index after it, and the token of the second pressure or -1.
    @FunctionalInterface
    interface Sink {
        void value(String name, int at, int to, int of);
    }

    VitalRows(Scene scene, Sink sink) {
        this.scene = scene;
        this.text = scene.text;
        this.sink = sink;
    }

    void read() {
        List<Head> heads = List.of();
        int from = 0;
        for (int i = 0; i <= text.size(); i++) {
            if (i == text.size() || text.token(i).line()) {
                var named = heading(from, i);
                if (named.size() >= 2 && named.size() <= MOST) {
                    heads = named;
                } else if (heads.size() >= 2) {
                    heads = row(heads, from, i) ? heads : List.of();
                }
                from = i + 1;
            }
        }
    }

    private List<Head> heading(int from, int to) {
        var heads = new ArrayList<Head>();
        for (int i = from; i < to; i++) {
            var hit = text.hit(i, Category.VITAL);
            if (text.token(i).number() && Dates.endOf(text, i) == i && !text.is(i - 1, "(")) {
                return List.of();
            }
            i = Math.max(i, Dates.endOf(text, i) - 1);
            if (hit != null) {
                heads.add(new Head(hit.name(), ColumnCells.x(text, i)));
                i = hit.to() - 1;
            }
        }
        return heads;
    }

    private boolean row(List<Head> heads, int from, int to) {
        var starts = new ArrayList<Integer>();
        for (int i = from; i < to; i++) {
            if (text.hit(i, Category.VITAL) != null && text.token(i).letters()) {
                return false;
            }
        }
        for (int i = from; i < to; i++) {
            int end = Dates.endOf(text, i);
            boolean time = i == from && text.token(i).whole(100, 2400) && text.token(i).end() - text.token(i).start() == 4;
            if (end > i) {
                i = end - 1;
            } else if (text.token(i).number() && !time && scene.free(i) && !text.token(i + 1).letters()) {
                starts.add(i);
                i = text.is(i + 1, "/") && text.token(i + 2).number() ? i + 2 : i;
            } else if (text.token(i).number() && text.any(i + 1, "bpm", "mmhg")) {
                starts.add(i);
            }
        }
        for (int k = 0; k < starts.size(); k++) {
            int at = starts.get(k);
            var head = starts.size() == heads.size() ? heads.get(k) : nearest(heads, ColumnCells.x(text, at));
            boolean pressure = text.is(at + 1, "/") && text.token(at + 2).number();
            if (head.name().equals("RPE")) {
                scene.take(at, at + 1);
            } else if (pressure == head.name().equals("BP")) {
                sink.value(head.name(), at, pressure ? at + 3 : at + 1, pressure ? at + 2 : -1);
            }
        }
        return !starts.isEmpty();
    }

    private static Head nearest(List<Head> heads, int x) {
        var best = heads.getFirst();
        for (var head : heads) {
            best = Math.abs(head.x() - x) < Math.abs(best.x() - x) ? head : best;
        }
        return best;
    }

    /// Only its kind: the text is a person's.
    @Override public String toString() {
        return "VitalRows";
    }
}
