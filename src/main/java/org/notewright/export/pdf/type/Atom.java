package org.notewright.export.pdf.type;

import org.jspecify.annotations.Nullable;

/// The smallest thing a line is made of: one sign in one font.
///
/// @param face    the font that has it
/// @param text    what is printed, one code point, or `[?]`
/// @param advance width in em
/// @param heavier whether the font is thinner than the words around and is printed a little bolder
/// @param actual  what it stands for, where no font has the sign
/// @param kind    how a line may break at it
record Atom(Face face, String text, float advance, boolean heavier, @Nullable String actual, Kind kind) {

    enum Kind {
        SIGN, SPACE, BREAK
    }

    @Override public String toString() {
        return "Atom";
    }
}
