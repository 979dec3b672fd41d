package org.notewright.drafting.model;

import java.util.regex.Pattern;
import org.notewright.drafting.model.ModelRequest.SourceBlock;

/// Puts sources and clinic context between tags for a model, so that their words cannot pass for instructions.
///
/// A source that holds one of our tags itself cannot leave its frame: the tag's `<` is shown as `‹`. Nothing is
/// dropped, and the stored source stays as it is.
public final class Frames {

    private static final Pattern OWN_TAG = Pattern.compile("<(?=\\s*/?\\s*(?:source|clinic_context)\\b)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LABEL_BREAKERS = Pattern.compile("[\"<>\\p{Cntrl}]");

    private Frames() {
    }

    /// @return `<source label="…">`, the words, `</source>`, each on its own line
    public static String source(SourceBlock block) {
        var label = LABEL_BREAKERS.matcher(block.label()).replaceAll("'");
        return "<source label=\"" + label + "\">\n" + neutral(block.text()) + "\n</source>";
    }

    /// @return the framed context, or an empty text where there is none
    public static String context(String context) {
        return context.isBlank() ? "" : "<clinic_context>\n" + neutral(context) + "\n</clinic_context>";
    }

    private static String neutral(String text) {
        return OWN_TAG.matcher(text).replaceAll("\u2039");
    }
}
