package org.notewright.analysis.text;

import java.util.ArrayList;
import java.util.List;
import org.notewright.clinical.Span;

/// Where the sections of a Markdown note stand: each begins with a line `## Heading`.
public final class MarkdownSections {

    /// What a heading's line begins with.
    public static final String MARK = "## ";

    /// @param heading without the mark
    /// @param whole   from the mark to the next section
    public record Part(String heading, Span whole) {

        /// @param text the note it was found in
        /// @return what stands below the heading's line, up to the next section
        public Span body(String text) {
            int line = text.indexOf('\n', whole.start());
            return new Span(line < 0 || line >= whole.end() ? whole.end() : line + 1, whole.end());
        }

        @Override public String toString() {
            return "Part" + whole;
        }
    }

    private MarkdownSections() {
    }

    /// @return the sections in order; words before the first heading belong to none
    public static List<Part> of(String text) {
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
    public static String under(String text, String heading) {
        return of(text).stream().filter(part -> part.heading().equalsIgnoreCase(heading)).findFirst()
                .map(part -> part.whole().in(text)).orElse("");
    }
}
