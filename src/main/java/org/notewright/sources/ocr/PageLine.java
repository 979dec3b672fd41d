package org.notewright.sources.ocr;

import java.util.List;

/// One line of words from left to right.
///
/// @param begins whether it begins a block of its own: a paragraph, a column, a table
/// @param words  at least one
public record PageLine(boolean begins, List<PageWord> words) {

    public PageLine {
        words = List.copyOf(words);
        if (words.isEmpty()) {
            throw new IllegalArgumentException("a line has at least one word");
        }
    }
}
