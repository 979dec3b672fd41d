package org.notewright.desktop.editor;

import org.notewright.clinical.Span;

/// A stretch of text that is shown differently. A style name is safe to print.
///
/// @param span  where
/// @param style style class of `editor.css`, such as `inserted`
record Mark(Span span, String style) {

    static final String INSERTED = "inserted";
    static final String DELETED = "deleted";
    static final String EVIDENCE = "evidence";
    static final String UNSUPPORTED = "unsupported";
    static final String CORRECTED = "corrected";
    static final String STRUCK = "struck";
    static final String CLONED = "cloned";
    static final String CURRENT = "current";

    /// A mark on the words of a stretch, without the white space around them; on white space alone, on all of it.
    static Mark of(Span span, String text, String style) {
        int start = span.start();
        int end = Math.min(span.end(), text.length());
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new Mark(start < end ? new Span(start, end) : span, style);
    }
}
