package org.notewright.export.markup;

/// One section of a document on its way out.
///
/// @param heading as it stands above the text, possibly empty
/// @param text    Markdown, possibly empty
public record PrintedSection(String heading, String text) {

    @Override public String toString() {
        return "PrintedSection";
    }
}
