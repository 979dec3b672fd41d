package org.notewright.drafting.model.offline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.notewright.analysis.facts.SoapSection;

/// Collects sentences under the headings of the request.
final class Arrangement {

    private static final String MISSING = "Missing";

    private final Map<SoapSection, String> places;
    private final Map<String, List<String>> lines = new LinkedHashMap<>();

    /// @param places   heading each section goes under
    /// @param headings in the order of the draft
    Arrangement(Map<SoapSection, String> places, List<String> headings) {
        this.places = Map.copyOf(places);
        headings.forEach(heading -> lines.put(heading, new ArrayList<>()));
    }

    void add(List<Sentence> sentences) {
        for (var sentence : sentences) {
            lines.computeIfAbsent(places.getOrDefault(sentence.section(), ""), _ -> new ArrayList<>())
                    .add(sentence.text());
        }
    }

    List<String> emptyHeadings() {
        return lines.entrySet().stream().filter(e -> e.getValue().isEmpty()).map(Map.Entry::getKey).toList();
    }

    /// @param missing lines of the last section, without bullets
    String markdown(List<String> missing) {
        var text = new StringBuilder();
        lines.forEach((heading, under) -> append(text, heading, under));
        if (!missing.isEmpty()) {
            append(text, MISSING, missing.stream().map(line -> "- " + line).toList());
        }
        return text.toString().stripTrailing() + "\n";
    }

    private static void append(StringBuilder text, String heading, List<String> under) {
        text.append("## ").append(heading).append("\n\n");
        under.forEach(line -> text.append(line).append('\n'));
        text.append(under.isEmpty() ? "" : "\n");
    }
}
