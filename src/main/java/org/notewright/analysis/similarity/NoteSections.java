package org.notewright.analysis.similarity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.notewright.clinical.Span;

/// Parts a note at Markdown headings and at `S:`, `O:`, `A:`, `P:`.
final class NoteSections {

    /// @param name heading as it stands
    /// @param key  for comparison: `s`, `o`, `a`, `p`, or the heading in lower case
    record Part(String name, String key, Span span) {
        /// Its name only: the words are a patient's.
        @Override public String toString() {
            return "Part";
        }
    }

    private NoteSections() {
    }

    static List<Part> of(String note) {
        var out = new ArrayList<Part>();
        var name = "";
        int from = 0;
        int start = 0;
        while (start < note.length()) {
            int end = note.indexOf('\n', start);
            end = end < 0 ? note.length() : end;
            int body = bodyOf(note, start, end);
            if (body >= 0) {
                add(note, name, from, start, out);
                name = note.substring(start, body).replace("#", "").replace("*", "").replace(":", "").strip();
                from = body;
            }
            start = end + 1;
        }
        add(note, name, from, note.length(), out);
        return out;
    }

    /// @return where the text of a section begins when this line heads one, else -1
    private static int bodyOf(String note, int start, int end) {
        if (start < end && note.charAt(start) == '#') {
            return end;
        }
        boolean label = end - start >= 2 && "SOAP".indexOf(note.charAt(start)) >= 0 && note.charAt(start + 1) == ':';
        if (label) {
            return start + 2;
        }
        var line = note.substring(start, Math.min(end, start + 24)).toLowerCase(Locale.ROOT);
        for (var word : List.of("subjective", "objective", "assessment", "plan")) {
            if (line.startsWith(word + ":") || line.startsWith("**" + word + "**")) {
                return start + line.indexOf(word) + word.length() + (line.startsWith("*") ? 2 : 1);
            }
        }
        return -1;
    }

    private static void add(String note, String name, int from, int to, List<Part> out) {
        if (!note.substring(from, to).isBlank()) {
            out.add(new Part(name, key(name), new Span(from, to)));
        }
    }

    private static String key(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        boolean soap = lower.length() == 1 || List.of("subjective", "objective", "assessment", "plan").contains(lower);
        return soap ? lower.substring(0, 1) : lower;
    }
}
