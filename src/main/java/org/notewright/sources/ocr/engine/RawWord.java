package org.notewright.sources.ocr.engine;

/// A word as Tesseract tells it, in pixels of the picture it read.
///
/// @param startsLine  whether it is the first of its line
/// @param startsBlock whether it is the first of its paragraph
record RawWord(String text, int left, int top, int right, int bottom, double confidence, boolean startsLine,
               boolean startsBlock) {

    @Override public String toString() {
        return "RawWord[" + left + ", " + top + "]";
    }
}
