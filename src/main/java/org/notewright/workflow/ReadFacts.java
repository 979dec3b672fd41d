package org.notewright.workflow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.notewright.analysis.facts.FactExtractor;
import org.notewright.analysis.facts.When;
import org.notewright.clinical.PatientId;
import org.notewright.clinical.Source;
import org.notewright.clinical.SourceId;
import org.notewright.vault.store.Vault;

/// The values a draft will be made from, seen before it is made.
public final class ReadFacts {

    private final Vault vault;

    public ReadFacts(Vault vault) {
        this.vault = vault;
    }

    /// @param chosen the sources the draft will be made from
    /// @return their current values in the order of the notes, each with the earlier value that the same sources name, or
    ///         else the newest earlier source of the folder
    public List<FactRow> of(PatientId patient, List<SourceId> chosen) {
        var all = vault.sources().of(patient);
        var now = new LinkedHashMap<String, String>();
        var before = new LinkedHashMap<String, String>();
        for (var source : all) {
            if (chosen.contains(source.id())) {
                collect(source, now, before);
            }
        }
        for (var source : earlier(all, chosen)) {
            var then = new LinkedHashMap<String, String>();
            collect(source, then, new LinkedHashMap<>());
            then.forEach(before::putIfAbsent);
        }
        var rows = new ArrayList<FactRow>();
        now.forEach((name, value) -> rows.add(new FactRow(name, value, before.getOrDefault(name, ""))));
        return List.copyOf(rows);
    }

    /// Sources of a day before the first chosen one, the newest first.
    private static List<Source> earlier(List<Source> all, List<SourceId> chosen) {
        var first = all.stream().filter(s -> chosen.contains(s.id())).map(Source::visitDate)
                .filter(java.util.Objects::nonNull).min(Comparator.naturalOrder());
        return first.map(day -> all.stream().filter(s -> s.visitDate() != null && s.visitDate().isBefore(day))
                .toList().reversed()).orElse(List.of());
    }

    private static void collect(Source source, Map<String, String> now, Map<String, String> before) {
        for (var fact : FactExtractor.extract(source.heldText()).facts()) {
            FactWords.of(fact).ifPresent(named -> {
                if (named.when() == When.CURRENT) {
                    now.putIfAbsent(named.name(), named.value());
                } else if (named.when() == When.PRIOR) {
                    before.putIfAbsent(named.name(), named.value());
                }
            });
        }
    }
}
