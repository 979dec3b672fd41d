package org.notewright.workflow;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.notewright.analysis.facts.Fact;
import org.notewright.analysis.facts.FactsJson;
import org.notewright.analysis.facts.NoteFacts;
import org.notewright.analysis.facts.VisitType;
import org.notewright.clinical.Discipline;

/// Everything a fact says, without its place: two facts with one key say the same.
final class FactKeys {

    private FactKeys() {
    }

    static String of(Fact fact, String text) {
        var json = FactsJson.of("", text, new NoteFacts(Discipline.PT, VisitType.DAILY, List.of(fact), List.of(), List.of(), List.of()));
        var said = new HashMap<String, Object>();
        if (json.get("facts") instanceof List<?> list && list.getFirst() instanceof Map<?, ?> one) {
            one.forEach((name, value) -> said.put(String.valueOf(name), String.valueOf(value)));
        }
        List.of("evidence", "start", "end").forEach(said::remove);
        return new java.util.TreeMap<>(said).toString();
    }
}
