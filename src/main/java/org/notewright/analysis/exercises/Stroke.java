package org.notewright.analysis.exercises;

/// One line of a drawing, drawn with round ends and corners.
///
/// Our own data, no patient: safe to print.
///
/// @param path   SVG path data with absolute `M`, `L`, `C` and `Z` only; y grows downward; two decimals
/// @param width  of the line, in units of the drawing; 0 for a filled shape
/// @param tone   how dark it is
public record Stroke(String path, double width, Tone tone) {

    /// What a line shows; the painter picks the color.
    public enum Tone {
        /// the body where the exercise ends
        BODY,
        /// the limb on the far side
        FAR,
        /// the body where the exercise begins
        GHOST,
        /// floor, chair, band
        PROP,
        /// the way it moves
        ARROW
    }
}
