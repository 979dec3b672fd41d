package org.notewright.export.pdf.type;

import java.util.ArrayList;
import java.util.List;

/// Fills lines from the left and breaks at spaces only, so that `3-4/10` and `-5` stay whole. A word wider than the line
/// is broken where an address breaks well (after `/ - . ? & = _`), else anywhere.
final class LineBreaker {

    private static final String SOFT = "/-.?&=_,;:";
    /// Worth giving up this share of a line for a better break.
    private static final float SLACK = 0.35f;

    private final List<Atom> atoms;
    private final float width;
    private final List<Line> lines = new ArrayList<>();

    private LineBreaker(List<Atom> atoms, float width) {
        this.atoms = atoms;
        this.width = width;
    }

    /// @param width in em; each line takes one sign at least
    static List<Line> lines(List<Atom> atoms, float width) {
        var breaker = new LineBreaker(atoms, width);
        for (int start = 0; start < atoms.size();) {
            start = breaker.line(start);
        }
        return breaker.lines;
    }

    private int line(int start) {
        float used = 0;
        int lastSpace = -1;
        for (int i = start; i < atoms.size(); i++) {
            var atom = atoms.get(i);
            if (atom.kind() == Atom.Kind.BREAK) {
                return end(start, i + 1);
            }
            if (atom.kind() == Atom.Kind.SPACE) {
                lastSpace = i;
            } else if (used + atom.advance() > width && i > start) {
                return end(start, lastSpace > start ? lastSpace + 1 : inWord(start, i));
            }
            used += atom.advance();
        }
        return end(start, atoms.size());
    }

    private int inWord(int start, int full) {
        int earliest = start + Math.round((full - start) * (1 - SLACK));
        for (int i = full; i > earliest; i--) {
            if (SOFT.contains(atoms.get(i - 1).text())) {
                return i;
            }
        }
        return full;
    }

    private int end(int start, int end) {
        var line = new ArrayList<>(atoms.subList(start, end));
        if (line.getLast().kind() == Atom.Kind.BREAK) {
            var last = line.removeLast();
            line.add(new Atom(last.face(), last.text(), last.advance(), false, null, Atom.Kind.SPACE));
        }
        lines.add(Line.of(line));
        return end;
    }
}
