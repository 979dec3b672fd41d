package org.notewright.clinical;

import java.util.Locale;

/// What a source is, recognised by content. The lower-case name is the contract's `kind`.
public enum SourceKind {
    TEXT, MARKDOWN, RTF, HTML, DOCX, ODT, PDF, IMAGE, EMAIL, AUDIO, X12, HL7V2, CCDA, OTHER;

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
