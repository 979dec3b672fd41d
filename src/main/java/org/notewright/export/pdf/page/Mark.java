package org.notewright.export.pdf.page;

import org.notewright.export.pdf.type.Line;
import org.notewright.export.pdf.type.Look;

/// A line of text in a strip.
///
/// @param tag  whose text it is
/// @param line what is printed
/// @param look how
/// @param x    left edge, in points from the page's left edge
/// @param down baseline, in points below the strip's top
public record Mark(Tag tag, Line line, Look look, float x, float down) {

    @Override public String toString() {
        return "Mark";
    }
}
