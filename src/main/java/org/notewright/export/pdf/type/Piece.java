package org.notewright.export.pdf.type;

import org.jspecify.annotations.Nullable;

/// Part of a line in one font.
///
/// @param face    the font
/// @param text    what is printed
/// @param advance width in em
/// @param heavier whether it is printed a little bolder than the font is
/// @param actual  what it stands for, where no font has it
public record Piece(Face face, String text, float advance, boolean heavier, @Nullable String actual) {

    @Override public String toString() {
        return "Piece";
    }
}
