package org.notewright.sources.intake;

import java.util.List;

/// What the text layer of one page gave.
///
/// @param number  1 for the first
/// @param words   its text, no white space at the end; lines end with `\n`
/// @param picture how much of the page pictures cover, 0 to 1 or more where they overlap
/// @param painted whether anything was drawn: a picture, a line, an area, a letter
/// @param damaged whether a part of it could not be read
/// @param guessed share of letters whose font does not say what they mean, 0 to 1
/// @param places  where its words stand; some have no place
record PdfPage(int number, String words, double picture, boolean painted, boolean damaged, double guessed,
               List<PlacedPart> places) {

    private static final double MOST = 0.5;
    private static final int FEW = 200;
    private static final double GUESSED = 0.05;

    /// Only something to look at.
    boolean isPicture() {
        return words.isEmpty() && painted && !damaged;
    }

    /// Readable to the eye, but the words may be gibberish.
    boolean isGuessed() {
        return !words.isEmpty() && guessed >= GUESSED;
    }

    /// 0 where nothing could be read although something is there, less than 1 where letters were guessed.
    double confidence() {
        return isPicture() || (damaged && words.isEmpty()) ? 0 : 1 - guessed;
    }

    /// A scan with a line of text on it, such as a fax machine's stamp.
    boolean isPartlyPicture() {
        return !words.isEmpty() && picture >= MOST && words.length() < FEW;
    }

    /// Whether looking at the page promises more than its text layer: there is none, or little beside a large picture, or its
    /// letters are guessed, or a scanner's own hidden layer is gibberish.
    boolean isWorthALook() {
        return !damaged && (isPicture() || isPartlyPicture() || isGuessed() || (picture >= MOST && Gibberish.is(words)));
    }

    PdfPage plus(String lines) {
        return lines.isEmpty() ? this
                : new PdfPage(number, words.isEmpty() ? lines : words + "\n" + lines, picture, painted, damaged, guessed, places);
    }

    @Override public String toString() {
        return "PdfPage[" + number + "]";
    }
}
