package org.notewright.export.pdf.type;

import java.util.ArrayList;
import java.util.List;

/// A line of text as it is printed.
///
/// @param pieces from left to right; the last may end in the space that parts it from the next line
/// @param width  in em, without that space
public record Line(List<Piece> pieces, float width) {

    public Line {
        pieces = List.copyOf(pieces);
    }

    static Line of(List<Atom> atoms) {
        var pieces = new ArrayList<Piece>();
        var text = new StringBuilder();
        float advance = 0;
        float width = 0;
        for (int i = 0; i < atoms.size(); i++) {
            var atom = atoms.get(i);
            text.append(atom.text());
            advance += atom.advance();
            boolean last = i == atoms.size() - 1;
            if (!(last && atom.kind() == Atom.Kind.SPACE)) {
                width += atom.advance();
            }
            var next = last ? null : atoms.get(i + 1);
            if (next == null || !next.face().equals(atom.face()) || atom.actual() != null || next.actual() != null) {
                pieces.add(new Piece(atom.face(), text.toString(), advance, atom.heavier(), atom.actual()));
                text.setLength(0);
                advance = 0;
            }
        }
        return new Line(pieces, width);
    }

    @Override public String toString() {
        return "Line";
    }
}
