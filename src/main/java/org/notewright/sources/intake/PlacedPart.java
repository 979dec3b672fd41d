package org.notewright.sources.intake;

import org.notewright.clinical.Box;
import org.notewright.clinical.PlacedWord;
import org.notewright.clinical.Span;

/// A word of one page and where it stands.
///
/// @param start first UTF-16 index in the page's text
/// @param end   index after the last
record PlacedPart(int start, int end, Box box, double confidence) {

    /// @param offset of the page's text in the whole
    PlacedWord at(int offset, int page) {
        return new PlacedWord(new Span(offset + start, offset + end), page, box, confidence);
    }
}
