package org.notewright.clinical;

/// A rectangle on a page, in fractions of the page's width and height, so that it holds at every resolution and zoom.
///
/// @param left   0 at the left edge, 1 at the right
/// @param top    0 at the top edge, 1 at the bottom
/// @param width  of the page's width, not negative
/// @param height of the page's height, not negative
public record Box(double left, double top, double width, double height) {

    public Box {
        if (!(left >= 0 && top >= 0 && width >= 0 && height >= 0 && left + width <= 1.000_001
                && top + height <= 1.000_001)) {
            throw new IllegalArgumentException("a box lies on its page");
        }
    }
}
