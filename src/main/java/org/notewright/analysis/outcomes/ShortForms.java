package org.notewright.analysis.outcomes;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.notewright.analysis.facts.When;
import org.notewright.analysis.text.CsvRows;
import org.notewright.clinical.Span;

/// Measures that a later note shortens: after "lift 20 lb floor to waist", "lift 30 lb" is the same lift.
final class ShortForms {

    private static final List<Map<String, String>> ROWS = CsvRows.of(ShortForms.class, "shortforms.csv");
    private static final Pattern TARGET = Pattern.compile("(?i)\\b(goal|will|to|stg|ltg|able to|plan)\\b[^.;\\n]{0,40}$");

    private ShortForms() {
    }

    static void add(List<EpisodeVisit> visits, List<Value> all) {
        for (var row : ROWS) {
            var name = row.getOrDefault("measure", "");
            var known = all.stream().filter(v -> v.name().equals(name)).findFirst().orElse(null);
            if (known == null) {
                continue;
            }
            var pattern = Pattern.compile("(?i)\\b(?:" + row.get("words") + ")\\s(\\d{1,3}(?:\\.\\d)?)\\s?(?:" + row.get("units") + ")(?!\\w)");
            for (int i = 0; i < visits.size(); i++) {
                int visit = i;
                if (all.stream().anyMatch(v -> v.visit() == visit && v.name().equals(name))) {
                    continue;
                }
                var text = visits.get(i).text();
                var matcher = pattern.matcher(text);
                if (matcher.find() && !TARGET.matcher(text.substring(Math.max(0, matcher.start() - 50), matcher.start())).find()) {
                    double value = Double.parseDouble(matcher.group(1));
                    all.add(new Value(i, known.kind(), name, null, known.side(), known.unit(), known.max(), value, Values.print(value), When.CURRENT,
                            new Span(matcher.start(), matcher.end()), i));
                }
            }
        }
    }
}
