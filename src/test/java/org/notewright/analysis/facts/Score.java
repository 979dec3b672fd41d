package org.notewright.analysis.facts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Compares predictions with gold: the strict line of the sample scorer, in its essentials. Every part of a fact's key must
/// agree; names of tasks, exercises and findings need half of their words; sections are matched by containment.
final class Score {

    private static final Pattern LISTED = Pattern.compile("/|,| or | and |;");

    /// True positives, false alarms and misses of each kind.
    final Map<String, int[]> kinds = new TreeMap<>();
    final List<String> errors = new ArrayList<>();
    int sections;
    int sectionsRight;
    int implausible;
    int implausibleFound;
    int implausibleFalse;

    void add(String note, JsonNode gold, JsonNode predicted) {
        facts(note, expand(gold.path("facts")), expand(predicted.path("facts")));
        for (var clause : gold.path("sections")) {
            section(note, clause, predicted.path("sections"));
        }
        var open = new ArrayList<String>();
        predicted.path("implausible").forEach(bad -> open.add(bad.path("evidence").asText()));
        for (var bad : gold.path("implausible")) {
            implausible++;
            var hit = open.stream().filter(o -> Fields.low(o).contains(Fields.low(bad.asText())) || Fields.low(bad.asText()).contains(Fields.low(o))).findFirst();
            hit.ifPresent(open::remove);
            implausibleFound += hit.isPresent() ? 1 : 0;
        }
        implausibleFalse += open.size();
    }

    private static List<JsonNode> expand(JsonNode facts) {
        var all = new ArrayList<JsonNode>();
        for (var fact : facts) {
            var kind = fact.path("kind").asText();
            if ("bilateral".equals(fact.path("side").asText())) {
                all.add(((ObjectNode) fact.deepCopy()).put("side", "left"));
                all.add(((ObjectNode) fact.deepCopy()).put("side", "right"));
            } else if (kind.equals("negated")) {
                for (var part : LISTED.split(Fields.low(fact.path("finding").asText()), -1)) {
                    if (!part.isBlank()) {
                        all.add(((ObjectNode) fact.deepCopy()).put("finding", part.strip()));
                    }
                }
            } else {
                all.add(fact);
            }
        }
        return all;
    }

    private void facts(String note, List<JsonNode> gold, List<JsonNode> predicted) {
        Set<Integer> used = new HashSet<>();
        var matched = new ArrayList<JsonNode>();
        for (boolean optional : new boolean[] {false, true}) {
            for (var want : gold) {
                if (want.path("optional").asBoolean() == optional) {
                    int best = best(want, predicted, used);
                    if (best >= 0) {
                        used.add(best);
                        matched.add(want);
                        count(want, 0, optional);
                    } else if (!optional) {
                        count(want, 2, false);
                        errors.add(note + " missed " + want.path("kind").asText() + " " + want.path("evidence").asText());
                    }
                }
            }
        }
        for (int i = 0; i < predicted.size(); i++) {
            var extra = predicted.get(i);
            boolean again = matched.stream().anyMatch(want -> same(want, extra)
                    && !want.path("evidence").asText().equals(extra.path("evidence").asText()));
            if (!used.contains(i) && !again) {
                count(extra, 1, false);
                errors.add(note + " invented " + extra.path("kind").asText() + " " + extra.path("evidence").asText());
            }
        }
    }

    private void count(JsonNode fact, int column, boolean optional) {
        if (!optional) {
            kinds.computeIfAbsent(fact.path("kind").asText(), _ -> new int[3])[column]++;
        }
    }

    private static int best(JsonNode want, List<JsonNode> predicted, Set<Integer> used) {
        int best = -1;
        double most = -1;
        for (int i = 0; i < predicted.size(); i++) {
            if (!used.contains(i) && same(want, predicted.get(i))) {
                double overlap = Fields.overlap(want.path("evidence").asText(), predicted.get(i).path("evidence").asText());
                if (overlap > most) {
                    most = overlap;
                    best = i;
                }
            }
        }
        return best;
    }

    private static boolean same(JsonNode want, JsonNode got) {
        return want.path("kind").asText().equals(got.path("kind").asText()) && Fields.agree(want, got);
    }

    private void section(String note, JsonNode clause, JsonNode predicted) {
        var text = Fields.low(clause.path("evidence").asText());
        double most = 0;
        @Nullable String found = null;
        for (var each : predicted) {
            var other = Fields.low(each.path("evidence").asText());
            double value = other.contains(text) ? 2 + text.length() / (double) other.length()
                    : text.contains(other) ? 1 + other.length() / (double) text.length() : Fields.overlap(text, other) >= 0.6 ? 0.6 : 0;
            if (value > most) {
                most = value;
                found = each.path("section").asText();
            }
        }
        var right = new HashSet<String>();
        right.add(clause.path("section").asText());
        clause.path("alt").forEach(alt -> right.add(alt.asText()));
        sections++;
        sectionsRight += right.contains(found) ? 1 : 0;
        if (!right.contains(found)) {
            errors.add(note + " section " + found + " for " + clause.path("evidence").asText());
        }
    }

    private int sum(int column) {
        return kinds.values().stream().mapToInt(c -> c[column]).sum();
    }

    double precision() {
        return sum(0) / (double) Math.max(1, sum(0) + sum(1));
    }

    double recall() {
        return sum(0) / (double) Math.max(1, sum(0) + sum(2));
    }

    double sectionAccuracy() {
        return sectionsRight / (double) Math.max(1, sections);
    }

    double lowestKind() {
        return kinds.values().stream().mapToDouble(c -> Math.min(c[0] / (double) Math.max(1, c[0] + c[1]),
                c[0] / (double) Math.max(1, c[0] + c[2]))).min().orElse(1);
    }
}
