package org.notewright.sources.ocr;

import java.util.List;

/// What became of one page.
public sealed interface PageResult {

    /// 1 for the first of its file.
    int number();

    /// @param turned     degrees clockwise by which the page of the file was turned to stand upright: 0, 90, 180 or 270
    /// @param confidence 0 to 1, by the words' lengths; 1 on a page without words
    /// @param lines      in reading order; empty on a blank page
    record Read(int number, int turned, double confidence, List<PageLine> lines) implements PageResult {

        public Read {
            lines = List.copyOf(lines);
        }
    }

    record Unread(int number, PageFault fault) implements PageResult {
    }
}
