package org.notewright.sources.ocr;

import org.notewright.clinical.Box;

/// One word of a page.
///
/// @param text       no white space, at least one character
/// @param box        on the upright page
/// @param confidence 0 to 1
public record PageWord(String text, Box box, double confidence) {

    @Override public String toString() {
        return "PageWord[" + box + "]";
    }
}
