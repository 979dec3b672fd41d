package org.notewright.export.pdf.type;

/// How a piece of text looks.
///
/// @param size    in points
/// @param leading from one baseline to the next, in points
/// @param gray    0 black to 1 white
/// @param base    cut of what is neither bold nor italic
public record Look(float size, float leading, float gray, FontStyle base) {

    /// How far the baseline lies below the top of its line, in points.
    public float baseline() {
        return (leading - size) / 2 + size * 0.82f;
    }
}
