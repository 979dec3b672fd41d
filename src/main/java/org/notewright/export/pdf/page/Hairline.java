package org.notewright.export.pdf.page;

/// A thin line across; decoration only.
///
/// @param x     left edge, in points from the page's left edge
/// @param down  in points below the strip's top
/// @param width in points
public record Hairline(float x, float down, float width) {
}
