package org.notewright.workflow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.notewright.analysis.facts.Fact;
import org.notewright.analysis.facts.FactExtractor;
import org.notewright.drafting.skill.ContextTopic;

/// A short form from which, with sample notes, a first clinic context is made: on this machine, by rules.
///
/// Of the notes only what belongs to the trade is taken over: codes, names of measures, section headings and
/// abbreviations that a table of ours knows. No sentence, no name, no number of a patient.
///
/// @param terms     how notes are written, in the therapist's words, possibly empty
/// @param diagnoses treated most, one line each
/// @param payers    billed most, one line each
/// @param free      anything else, possibly empty
public record ContextForm(String terms, List<String> diagnoses, List<String> payers, String free) {

    private static final Pattern HEADING = Pattern.compile("(?m)^\\s*(?:#{1,4}\\s*)?([A-Za-z][A-Za-z /]{0,30}?)\\s*:");
    private static final Pattern ABBREVIATION = Pattern.compile("\\b[A-Z][A-Z0-9/]{1,6}\\b");

    public ContextForm {
        diagnoses = List.copyOf(diagnoses);
        payers = List.copyOf(payers);
    }

    /// @param notes the words of sample notes
    /// @return Markdown with the five headings; what nobody said stays an empty heading
    public String build(List<String> notes) {
        Map<String, String> codes = new TreeMap<>();
        Set<String> measures = new TreeSet<>();
        for (var note : notes) {
            for (var fact : FactExtractor.extract(note).facts()) {
                switch (fact) {
                    case Fact.Service service when service.code().matches("[0-9G]\\d{4}") ->
                            codes.put(service.code(), service.name());
                    case Fact.Outcome outcome -> measures.add(outcome.measure());
                    default -> { }
                }
            }
        }
        var text = new StringBuilder(free.isBlank() ? "" : free.strip() + "\n\n");
        for (var topic : ContextTopic.headed()) {
            var lines = switch (topic) {
                case FORMAT -> format(notes);
                case CODES -> codes.entrySet().stream().map(code -> "- " + code.getKey() + " " + code.getValue()).toList();
                case DIAGNOSES -> subHeadings(diagnoses);
                case PAYERS -> subHeadings(payers);
                case MEASURES -> measures.stream().map(measure -> "- " + measure).toList();
                case OTHER -> List.<String>of();
            };
            text.append("## ").append(topic.heading()).append("\n\n");
            lines.forEach(line -> text.append(line).append('\n'));
            text.append(lines.isEmpty() ? "" : "\n");
        }
        return text.toString().stripTrailing() + "\n";
    }

    private List<String> format(List<String> notes) {
        var lines = new ArrayList<String>();
        if (!terms.isBlank()) {
            lines.add(terms.strip());
        }
        var words = TradeWords.load();
        var headings = new LinkedHashMap<String, Boolean>();
        Set<String> abbreviations = new TreeSet<>();
        for (var note : notes) {
            HEADING.matcher(note).results().map(match -> match.group(1).strip()).filter(words::isHeading)
                    .forEach(heading -> headings.put(heading, true));
            ABBREVIATION.matcher(note).results().map(match -> match.group()).filter(words::isAbbreviation)
                    .forEach(abbreviations::add);
        }
        if (!headings.isEmpty()) {
            lines.add("- Headings in use: " + String.join(", ", headings.keySet()));
        }
        abbreviations.forEach(word -> lines.add("- " + word + ": " + words.meaning(word)));
        return lines;
    }

    private static List<String> subHeadings(List<String> names) {
        return names.stream().map(String::strip).filter(name -> !name.isEmpty()).map(name -> "### " + name + "\n").toList();
    }

    /// Counts only.
    @Override public String toString() {
        return "ContextForm[" + diagnoses.size() + " diagnoses, " + payers.size() + " payers]";
    }
}
