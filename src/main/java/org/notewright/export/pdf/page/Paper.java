package org.notewright.export.pdf.page;

/// The page and its text area, in points.
///
/// @param width  of the page
/// @param height of the page
/// @param side   left and right margin
/// @param top    margin above
/// @param bottom margin below, with room for the footer
public record Paper(float width, float height, float side, float top, float bottom) {

    public float textWidth() {
        return width - 2 * side;
    }

    public float textHeight() {
        return height - top - bottom;
    }
}
