package org.notewright.clinical;

/// One page of a source's text.
///
/// @param number     1 for the first
/// @param span       where the page stands in the source's whole text
/// @param confidence 0 to 1; 1 where nothing was guessed
public record PageText(int number, Span span, double confidence) {

    public PageText {
        if (number < 1 || !(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("a page needs a number from 1 and a confidence from 0 to 1");
        }
    }
}
