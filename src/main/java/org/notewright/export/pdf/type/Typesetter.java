package org.notewright.export.pdf.type;

import java.util.ArrayList;
import java.util.List;
import org.notewright.export.markup.Inline;

/// Sets text into lines.
public final class Typesetter {

    private static final float ENDLESS = 1e9f;

    private final FontSet fonts;

    public Typesetter(FontSet fonts) {
        this.fonts = fonts;
    }

    /// @param width in points; no lines if nothing of the text prints
    public List<Line> lines(List<Inline> text, Look look, float width) {
        return LineBreaker.lines(Shaper.shape(fonts, text, look.base()), width / look.size());
    }

    /// The text on one line, however long; line breaks become spaces.
    public Line line(String text, Look look) {
        var flat = Inline.plain(text.replace('\n', ' '));
        return Line.of(Shaper.shape(fonts, List.of(flat), look.base()));
    }

    /// The text on one line of `width` points, cut with `…` if it is longer.
    public Line fitted(String text, Look look, float width) {
        var line = line(text, look);
        if (line.width() * look.size() <= width) {
            return line;
        }
        var atoms = Shaper.shape(fonts, List.of(Inline.plain(text.replace('\n', ' '))), look.base());
        var dots = fonts.atom(look.base(), '…');
        float used = dots.advance();
        int end = 0;
        while (end < atoms.size() && (used + atoms.get(end).advance()) * look.size() <= width) {
            used += atoms.get(end).advance();
            end++;
        }
        var cut = new ArrayList<>(atoms.subList(0, end));
        cut.add(dots);
        return Line.of(cut);
    }

    /// Width in points of the longest line if nothing forces a break.
    public float natural(List<Inline> text, Look look) {
        float widest = 0;
        for (var line : lines(text, look, ENDLESS)) {
            widest = Math.max(widest, line.width());
        }
        return widest * look.size();
    }

    /// Width in points of the longest word.
    public float longestWord(List<Inline> text, Look look) {
        float widest = 0;
        float word = 0;
        for (var atom : Shaper.shape(fonts, text, look.base())) {
            word = atom.kind() == Atom.Kind.SIGN ? word + atom.advance() : 0;
            widest = Math.max(widest, word);
        }
        return widest * look.size();
    }
}
