package org.notewright.export.pdf;

import java.util.ArrayList;
import java.util.List;
import org.notewright.export.markup.Inline;
import org.notewright.export.pdf.page.Mark;
import org.notewright.export.pdf.page.Strip;
import org.notewright.export.pdf.page.Tag;
import org.notewright.export.pdf.type.Look;
import org.notewright.export.pdf.type.Typesetter;

/// A column of text on the page, in points from the page's left edge.
record Column(Typesetter type, float x, float width) {

    private static final float NARROWEST = 120;

    /// The column without `left` points at its left side, as long as enough is left for words.
    Column indented(float left) {
        return width - left < NARROWEST ? this : new Column(type, x + left, width - left);
    }

    /// One strip a line. The first two lines stay together, and the last two.
    List<Strip> paragraph(List<Inline> text, Look look, Tag tag, float before) {
        var lines = type.lines(text, look, width);
        var strips = new ArrayList<Strip>();
        for (int i = 0; i < lines.size(); i++) {
            var mark = new Mark(tag, lines.get(i), look, x, look.baseline());
            boolean keep = i < lines.size() - 1 && (i == 0 || i == lines.size() - 2);
            strips.add(Strip.of(i == 0 ? before : 0, look.leading(), List.of(mark)).kept(keep));
        }
        return strips;
    }

    List<Strip> paragraph(String text, Look look, Tag tag, float before) {
        return paragraph(List.of(Inline.plain(text)), look, tag, before);
    }

    /// All lines and what comes after stay on one page.
    static List<Strip> kept(List<Strip> strips) {
        return strips.stream().map(strip -> strip.kept(true)).toList();
    }
}
