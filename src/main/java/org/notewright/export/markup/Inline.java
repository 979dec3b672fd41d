package org.notewright.export.markup;

/// A stretch of text in one style.
///
/// @param text   the words; a line feed is a line break the writer wants
/// @param bold   whether it is strong
/// @param italic whether it is stressed
public record Inline(String text, boolean bold, boolean italic) {

    public static Inline plain(String text) {
        return new Inline(text, false, false);
    }

    public static Inline strong(String text) {
        return new Inline(text, true, false);
    }

    @Override public String toString() {
        return "Inline[" + text.length() + " characters]";
    }
}
