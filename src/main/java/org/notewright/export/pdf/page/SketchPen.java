package org.notewright.export.pdf.page;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.notewright.analysis.exercises.Drawing;
import org.notewright.analysis.exercises.Stroke;

/// Draws the strokes of a sketch: path data with absolute `M`, `L`, `C` and `Z`, y growing downward.
final class SketchPen {

    private static final int ROUND = 1;
    private static final int HEX = 16;

    private final PDPageContentStream stream;
    private final float left;
    private final float top;
    private final float scale;

    /// @param left of the drawing, `top` of it, in points from the page's lower left corner
    SketchPen(PDPageContentStream stream, float left, float top, float scale) {
        this.stream = stream;
        this.left = left;
        this.top = top;
        this.scale = scale;
    }

    void draw(Stroke stroke) throws IOException {
        float gray = Integer.parseInt(Drawing.gray(stroke.tone()).substring(1, 3), HEX) / 255f;
        if (stroke.width() == 0) {
            stream.setNonStrokingColor(gray);
        } else {
            stream.setStrokingColor(gray);
            stream.setLineWidth((float) stroke.width() * scale);
            stream.setLineCapStyle(ROUND);
            stream.setLineJoinStyle(ROUND);
        }
        path(stroke.path().split(" "));
        if (stroke.width() == 0) {
            stream.fill();
        } else {
            stream.stroke();
        }
    }

    private void path(String[] data) throws IOException {
        int at = 0;
        while (at < data.length) {
            switch (data[at]) {
                case "M" -> {
                    stream.moveTo(x(data[at + 1]), y(data[at + 2]));
                    at += 3;
                }
                case "L" -> {
                    stream.lineTo(x(data[at + 1]), y(data[at + 2]));
                    at += 3;
                }
                case "C" -> {
                    stream.curveTo(x(data[at + 1]), y(data[at + 2]), x(data[at + 3]), y(data[at + 4]), x(data[at + 5]), y(data[at + 6]));
                    at += 7;
                }
                case "Z" -> {
                    stream.closePath();
                    at++;
                }
                default -> throw new IllegalArgumentException("a drawing holds an unknown path command");
            }
        }
    }

    private float x(String value) {
        return left + Float.parseFloat(value) * scale;
    }

    private float y(String value) {
        return top - Float.parseFloat(value) * scale;
    }
}
