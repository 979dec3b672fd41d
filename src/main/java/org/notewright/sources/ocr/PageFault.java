package org.notewright.sources.ocr;

/// Why a page was not read.
public enum PageFault {
    /// Its pixels cannot be decoded.
    DAMAGED,
    /// Over the limit of pixels.
    TOO_MANY_PIXELS,
    /// Over the limit of pages in a file.
    TOO_MANY_PAGES,
    /// A form or a compression nobody here can decode.
    UNKNOWN_FORM,
    /// It took longer than [Recognizer#SECONDS_A_PAGE].
    TOO_SLOW,
    /// It needed more memory than a worker may take.
    TOO_MUCH_MEMORY,
    /// The worker ended in the middle of it.
    CRASHED,
    /// No reading program for this computer came with this one.
    NOT_ON_THIS_COMPUTER,
    /// The reading program does not start.
    NOT_STARTED
}
