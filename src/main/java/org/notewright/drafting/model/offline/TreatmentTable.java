package org.notewright.drafting.model.offline;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.notewright.analysis.facts.SoapSection;

/// What was done, day by day, in the therapist's words; one day stands as sentences.
final class TreatmentTable {

    private final Case sources;
    private final Narrative narrative;

    TreatmentTable(Case sources, Narrative narrative) {
        this.sources = sources;
        this.narrative = narrative;
    }

    List<Block> of() {
        if (sources.earlier().isEmpty()) {
            var entries = narrative.of(sources.notes(), this::isTreatment);
            return entries.isEmpty() ? List.of() : List.of(Block.lines(entries));
        }
        var rows = new ArrayList<Entry>();
        for (var note : sources.notes()) {
            boolean earlier = sources.earlier().contains(note);
            var entries = narrative.of(List.of(note), said -> isTreatment(said)
                    || (earlier && narrative.section(said) == SoapSection.ASSESSMENT));
            if (!entries.isEmpty()) {
                var said = entries.stream().flatMap(entry -> entry.carries().stream()).toList();
                var day = note.dayWords().isEmpty() ? note.label() : note.dayWords();
                rows.add(new Entry(Rows.of(day, joined(entries.stream().map(Entry::text).toList())), said, Entry.Stage.WORDED,
                        Rows.of(day, joined(said.stream().map(one -> one.sentence().text()).toList()))));
            }
        }
        return rows.isEmpty() ? List.of() : List.of(Block.table(List.of("Date", "Treatment and response"), rows));
    }

    private static String joined(List<String> lines) {
        return lines.stream().map(text -> text.startsWith("- ") ? text.substring(2) + "." : text)
                .collect(Collectors.joining(" "));
    }

    private boolean isTreatment(Said said) {
        return narrative.section(said) == SoapSection.OBJECTIVE
                && narrative.holds(said, Narrative.TREATMENT);
    }
}
