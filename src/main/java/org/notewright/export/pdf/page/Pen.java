package org.notewright.export.pdf.page;

import java.io.Closeable;
import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.notewright.export.pdf.type.Line;
import org.notewright.export.pdf.type.Look;
import org.notewright.export.pdf.type.Piece;

/// Draws on one page. Everything drawn lies between `begin…` and `end`, so that nothing on the page is untagged.
public final class Pen implements Closeable {

    private static final float HAIR = 0.5f;
    private static final float HAIR_GRAY = 0.72f;
    /// Stroke that makes a regular sign look at home among bold ones, as a share of the size.
    private static final float HEAVIER = 0.04f;
    private static final COSName SPAN = COSName.getPDFName("Span");

    private final PDPageContentStream stream;

    Pen(PDDocument document, PDPage page) throws IOException {
        this.stream = new PDPageContentStream(document, page);
    }

    /// What follows is content with the number `mark`.
    void begin(String type, int mark) throws IOException {
        stream.beginMarkedContent(COSName.getPDFName(type), mark);
    }

    /// What follows is decoration (`Layout`, `Pagination`, `Background`) that is not read aloud.
    public void beginArtifact(String type) throws IOException {
        var kind = new COSDictionary();
        kind.setName(COSName.TYPE, type);
        stream.beginMarkedContent(COSName.ARTIFACT, PDPropertyList.create(kind));
    }

    public void end() throws IOException {
        stream.endMarkedContent();
    }

    /// @param x left edge
    /// @param y baseline, both in points from the page's lower left corner
    public void text(Line line, Look look, float x, float y) throws IOException {
        text(line, look, Matrix.getTranslateInstance(x, y));
    }

    public void text(Line line, Look look, Matrix place) throws IOException {
        stream.setNonStrokingColor(look.gray());
        float along = 0;
        for (var piece : line.pieces()) {
            var at = place.clone();
            at.concatenate(Matrix.getTranslateInstance(along, 0));
            piece(piece, look, at);
            along += piece.advance() * look.size();
        }
    }

    private void piece(Piece piece, Look look, Matrix at) throws IOException {
        var actual = piece.actual();
        if (actual != null) {
            var kept = new COSDictionary();
            kept.setString(COSName.ACTUAL_TEXT, actual);
            stream.beginMarkedContent(SPAN, PDPropertyList.create(kept));
        }
        stream.beginText();
        stream.setFont(piece.face().embedded(), look.size());
        stream.setTextMatrix(at);
        if (piece.heavier()) {
            stream.setRenderingMode(RenderingMode.FILL_STROKE);
            stream.setStrokingColor(look.gray());
            stream.setLineWidth(look.size() * HEAVIER);
        }
        stream.showText(piece.text());
        if (piece.heavier()) {
            stream.setRenderingMode(RenderingMode.FILL);
        }
        stream.endText();
        if (actual != null) {
            stream.endMarkedContent();
        }
    }

    /// @param top of the sketch, in points from the page's lower edge
    void sketch(Sketch sketch, float top) throws IOException {
        stream.saveGraphicsState();
        var pen = new SketchPen(stream, sketch.x(), top, sketch.scale());
        for (var stroke : sketch.strokes()) {
            pen.draw(stroke);
        }
        stream.restoreGraphicsState();
    }

    /// @param y in points from the page's lower edge
    public void hairline(float x, float y, float width) throws IOException {
        stream.setStrokingColor(HAIR_GRAY);
        stream.setLineWidth(HAIR);
        stream.moveTo(x, y);
        stream.lineTo(x + width, y);
        stream.stroke();
    }

    @Override public void close() throws IOException {
        stream.close();
    }
}
