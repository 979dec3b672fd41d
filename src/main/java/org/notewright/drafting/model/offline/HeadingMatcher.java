package org.notewright.drafting.model.offline;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.notewright.analysis.facts.SoapSection;

/// Finds the heading under which each section's sentences fit best, by the words of `heading-words.csv`.
final class HeadingMatcher {

    private final List<Map<String, String>> words;

    private HeadingMatcher(List<Map<String, String>> words) {
        this.words = words;
    }

    static HeadingMatcher load() {
        return new HeadingMatcher(Tables.rows("heading-words.csv"));
    }

    /// Whether the headings are the four of a SOAP note, in any order and case.
    boolean isSoap(List<String> headings) {
        return headings.size() == 4 && headings.stream().map(h -> h.toLowerCase(Locale.ROOT)).sorted().toList()
                .equals(List.of("assessment", "objective", "plan", "subjective"));
    }

    /// @return a heading for each section; the first heading where none fits; empty where there are no headings
    Map<SoapSection, String> placesOf(List<String> headings) {
        var places = new EnumMap<SoapSection, String>(SoapSection.class);
        for (var section : SoapSection.values()) {
            if (!headings.isEmpty()) {
                places.put(section, headings.stream().filter(h -> fits(h, section)).findFirst()
                        .orElse(headings.getFirst()));
            }
        }
        return places;
    }

    private boolean fits(String heading, SoapSection section) {
        var text = heading.toLowerCase(Locale.ROOT);
        return words.stream().anyMatch(row -> section.name().equals(row.get("section"))
                && text.contains(row.getOrDefault("word", "\0")));
    }
}
