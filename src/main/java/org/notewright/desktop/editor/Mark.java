package org.notewright.desktop.editor;

import org.notewright.clinical.Span;

/// A stretch of text that is shown differently.
///
/// @param span  where
/// @param style style class of `editor.css`, such as `inserted`
record Mark(Span span, String style) {

    static final String INSERTED = "inserted";
    static final String DELETED = "deleted";
    static final String EVIDENCE = "evidence";
    static final String UNSUPPORTED = "unsupported";
    static final String CURRENT = "current";
}
