package org.notewright.sources.ocr.engine;

import org.notewright.clinical.Box;

/// A page ready to be read, and the way back from its pixels to the page.
///
/// @param width  of the page before it was leveled, in pixels of `picture`
/// @param height likewise
/// @param angle  by which it was turned clockwise to level its lines, in radians
/// @param dpi    to tell Tesseract
/// @param secondScale of a part that is read again, relative to `picture`
record Prepared(Picture picture, int width, int height, double angle, int dpi, double secondScale) implements AutoCloseable {

    /// Letters of the wanted size stand for about so many pixels an inch.
    private static final int DPI = 300;

    /// @param base   square pixels, even light, in the file's own size; owned by this call
    /// @param angle  radians clockwise that level the lines
    /// @param scale  for the first reading
    /// @param second for lines that are read again
    static Prepared of(Picture base, double angle, double scale, double second) {
        var scaled = scale == 1 ? base : base.scaled(scale).insteadOf(base);
        int width = scaled.width();
        int height = scaled.height();
        return new Prepared(scaled.leveled(angle), width, height, angle, DPI, second / scale);
    }

    /// Fractions of the page around a rectangle of the picture.
    Box box(int left, int top, int right, int bottom) {
        double minX = Double.MAX_VALUE;
        double minY = Double.MAX_VALUE;
        double maxX = -Double.MAX_VALUE;
        double maxY = -Double.MAX_VALUE;
        // A level word came from a slightly turned one; its middle line is turned back, its height kept.
        double halfHeight = (bottom - top) / 2.0;
        double middle = top + halfHeight;
        for (double x : new double[] {left, right}) {
            double dx = x - picture.width() / 2.0;
            double dy = middle - picture.height() / 2.0;
            double backX = dx * Math.cos(angle) + dy * Math.sin(angle) + width / 2.0;
            double backY = -dx * Math.sin(angle) + dy * Math.cos(angle) + height / 2.0;
            minX = Math.min(minX, backX);
            maxX = Math.max(maxX, backX);
            minY = Math.min(minY, backY - halfHeight);
            maxY = Math.max(maxY, backY + halfHeight);
        }
        double x = Math.clamp(minX / width, 0, 1);
        double y = Math.clamp(minY / height, 0, 1);
        return new Box(x, y, Math.clamp(maxX / width, x, 1) - x, Math.clamp(maxY / height, y, 1) - y);
    }

    /// This page turned clockwise, in a picture of its own.
    ///
    /// @param degrees 90, 180 or 270
    Prepared turned(int degrees) {
        boolean swap = degrees != 180;
        return new Prepared(picture.turned(degrees), swap ? height : width, swap ? width : height, angle, dpi, secondScale);
    }

    @Override public void close() {
        picture.close();
    }
}
