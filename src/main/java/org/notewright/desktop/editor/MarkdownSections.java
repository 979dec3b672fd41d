package org.notewright.desktop.editor;

import java.util.ArrayList;
import java.util.List;
import org.notewright.clinical.Span;

/// Where the sections of a Markdown note stand: each begins with a line `## Heading`.
final class MarkdownSections {

    static final String MARK = "## ";

    /// @param heading without the mark
    /// @param whole   from the mark to the next section
    record Part(String heading, Span whole) {

        @Override public String toString() {
            return "Part" + whole;
        }
    }

    private MarkdownSections() {
    }

    static List<Part> of(String text) {
        var parts = new ArrayList<Part>();
        int begin = -1;
        var heading = "";
        for (int start = 0; start <= text.length();) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            if (text.startsWith(MARK, start)) {
                if (begin >= 0) {
                    parts.add(new Part(heading, new Span(begin, start)));
                }
                begin = start;
                heading = text.substring(start + MARK.length(), end).strip();
            }
            start = end + 1;
        }
        if (begin >= 0) {
            parts.add(new Part(heading, new Span(begin, text.length())));
        }
        return parts;
    }

    /// The section's Markdown, empty where it is missing.
    static String under(String text, String heading) {
        return of(text).stream().filter(part -> part.heading().equalsIgnoreCase(heading)).findFirst()
                .map(part -> part.whole().in(text)).orElse("");
    }
}
