package org.notewright.clinical;

import java.util.Locale;

/// How a source's words were got. The contract's `method` is [#label()].
public enum ReadMethod {
    PLAIN, MARKUP, TEXT_LAYER, FORM_FIELDS, OCR, MIXED, SPEECH,
    /// Its words are not read; the bytes are kept as an attachment.
    NONE;

    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
