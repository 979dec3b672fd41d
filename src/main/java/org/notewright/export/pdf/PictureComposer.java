package org.notewright.export.pdf;

import java.util.List;
import org.notewright.analysis.exercises.Drawings;
import org.notewright.export.markup.Block;
import org.notewright.export.pdf.page.Sketch;
import org.notewright.export.pdf.page.Strip;
import org.notewright.export.pdf.page.Tag;

/// Sets the drawing of an exercise; it stays on one page with the words below it.
final class PictureComposer {

    private static final float WIDTH = 165;
    private static final float ABOVE = 4;

    private PictureComposer() {
    }

    static List<Strip> compose(Block.Picture picture, Column column, Tag parent) {
        var drawing = Drawings.of(picture.exercise()).orElseThrow();
        float scale = Math.min(WIDTH, column.width()) / (float) drawing.width();
        var figure = parent.add("Figure", picture.alternative());
        var sketch = new Sketch(figure, drawing.strokes(), column.x(), scale);
        return List.of(Strip.of(ABOVE, (float) drawing.height() * scale, List.of()).with(sketch).kept(true));
    }
}
