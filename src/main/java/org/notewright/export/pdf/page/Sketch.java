package org.notewright.export.pdf.page;

import java.util.List;
import org.notewright.analysis.exercises.Stroke;

/// A line drawing in a strip; its top is the strip's top.
///
/// Our own drawing, no patient: safe to print.
///
/// @param tag     its `Figure`, whose attribute is the alternative text
/// @param strokes from back to front, in the drawing's own units
/// @param x       left edge, in points from the page's left edge
/// @param scale   points for one unit
public record Sketch(Tag tag, List<Stroke> strokes, float x, float scale) {

    public Sketch {
        strokes = List.copyOf(strokes);
    }
}
