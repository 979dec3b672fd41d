package org.notewright.sources.intake;

/// What the text layer of one page gave.
///
/// @param number  1 for the first
/// @param words   its text, no white space at the end; lines end with `\n`
/// @param picture how much of the page pictures cover, 0 to 1 or more where they overlap
/// @param painted whether anything but text was drawn: a picture, a line, an area
/// @param damaged whether a part of it could not be read
record PdfPage(int number, String words, double picture, boolean painted, boolean damaged) {

    private static final double MOST = 0.5;
    private static final int FEW = 200;

    /// Only something to look at.
    boolean isPicture() {
        return words.isEmpty() && painted && !damaged;
    }

    /// A scan with a line of text on it, such as a fax machine's stamp.
    boolean isPartlyPicture() {
        return !words.isEmpty() && picture >= MOST && words.length() < FEW;
    }

    PdfPage plus(String lines) {
        return lines.isEmpty() ? this
                : new PdfPage(number, words.isEmpty() ? lines : words + "\n" + lines, picture, painted, damaged);
    }

    @Override public String toString() {
        return "PdfPage[" + number + "]";
    }
}
