package org.notewright.sources.intake;

/// Watches whether a page is written from top to bottom. A jump upwards begins a new column; many of them mean that the
/// program wrote its words in no order at all.
final class ReadingOrder {

    private static final int FEWEST_LINES = 6;

    private int lines;
    private int upwards;
    private float last;

    void clear() {
        lines = 0;
        upwards = 0;
        last = 0;
    }

    /// @param y      of the next glyph's base line, in points from the top
    /// @param height of the glyph in points
    void next(float y, float height) {
        var step = Math.max(height, 4);
        if (lines == 0 || Math.abs(y - last) > step) {
            lines++;
            if (lines > 1 && y < last - step) {
                upwards++;
            }
        }
        last = y;
    }

    /// Whether at least every third change of line goes up.
    boolean jumps() {
        return lines >= FEWEST_LINES && upwards * 3 >= lines;
    }
}
