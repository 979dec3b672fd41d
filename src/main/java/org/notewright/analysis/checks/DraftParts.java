package org.notewright.analysis.checks;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.notewright.analysis.text.MarkdownSections;
import org.notewright.clinical.Span;

/// A draft with its sections; its `Missing` list is for the writer and belongs to none of them.
///
/// @param text     the whole draft
/// @param sections without `Missing`
/// @param written  the part of the draft that becomes the document: all before `Missing`
record DraftParts(String text, List<MarkdownSections.Part> sections, String written) {

    private static final String MISSING = "Missing";
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'’./%°+-]*");
    private static final Pattern TABLE_ROW = Pattern.compile("(?m)^\\s*\\|.+\\|\\s*$");
    private static final Pattern LIST_ITEM = Pattern.compile("(?m)^\\s*(?:[-*+]|\\d{1,2}[.)])\\s+\\S");

    static DraftParts of(String text) {
        var all = MarkdownSections.of(text);
        int end = all.stream().filter(part -> part.heading().equalsIgnoreCase(MISSING)).mapToInt(part -> part.whole().start())
                .findFirst().orElse(text.length());
        return new DraftParts(text, all.stream().filter(part -> !part.heading().equalsIgnoreCase(MISSING)).toList(),
                text.substring(0, end));
    }

    Optional<MarkdownSections.Part> find(String heading) {
        return sections.stream().filter(part -> part.heading().equalsIgnoreCase(heading)).findFirst();
    }

    String body(MarkdownSections.Part part) {
        return part.body(text).in(text);
    }

    /// Where a section's heading stands.
    Span headingOf(MarkdownSections.Part part) {
        int end = part.body(text).start();
        return new Span(part.whole().start(), part.whole().start() + text.substring(part.whole().start(), end).stripTrailing().length());
    }

    static long words(String text) {
        return WORD.matcher(text).results().count();
    }

    static boolean hasTable(String body) {
        return TABLE_ROW.matcher(body).find();
    }

    static boolean hasList(String body) {
        return LIST_ITEM.matcher(body).find();
    }

    @Override public String toString() {
        return "DraftParts[" + sections.size() + "]";
    }
}
