package org.notewright.clinical;

/// One page of a source's text.
///
/// @param number     1 for the first
/// @param span       where the page stands in the source's whole text
/// @param confidence 0 to 1; 1 where nothing was guessed
/// @param turned     degrees clockwise that bring the page, as its file shows it, upright: 0, 90, 180 or 270; places of words
///                   are on the upright page
public record PageText(int number, Span span, double confidence, int turned) {

    public PageText {
        if (number < 1 || !(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("a page needs a number from 1 and a confidence from 0 to 1");
        }
        if (turned % 90 != 0 || turned < 0 || turned > 270) {
            throw new IllegalArgumentException("a page is turned by 0, 90, 180 or 270 degrees");
        }
    }

    /// A page that stands upright in its file.
    public PageText(int number, Span span, double confidence) {
        this(number, span, confidence, 0);
    }
}
