package org.notewright.sources.intake;

import org.apache.pdfbox.text.TextPosition;

/// How the space between two words of a line is written: one blank inside a sentence, three between columns, so that a label and
/// the next column's value do not run together.
final class WordGap {

    static final String COLUMN = "   ";

    /// Justified lines stretch a blank to about twice its width; columns stand farther apart.
    private static final float BLANKS = 3;

    private WordGap() {
    }

    static String between(TextPosition left, TextPosition right) {
        var gap = right.getXDirAdj() - left.getXDirAdj() - left.getWidthDirAdj();
        // Some fonts give their blank no width or a silly one; a quarter of the letters' size is a blank's usual width.
        var blank = Math.max(left.getWidthOfSpace(), left.getFontSizeInPt() / 4);
        return gap > BLANKS * blank ? COLUMN : " ";
    }
}
