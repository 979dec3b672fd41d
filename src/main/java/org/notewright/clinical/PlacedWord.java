package org.notewright.clinical;

/// A word of a source's text and where it stands on its page, the page upright as a person reads it.
///
/// @param span       the word in the source's whole text
/// @param page       1 for the first
/// @param box        around the word
/// @param confidence 0 to 1; 1 where nothing was guessed
public record PlacedWord(Span span, int page, Box box, double confidence) {

    public PlacedWord {
        if (page < 1 || !(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("a word needs a page from 1 and a confidence from 0 to 1");
        }
    }
}
