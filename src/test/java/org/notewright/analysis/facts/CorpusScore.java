package org.notewright.analysis.facts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Counts over one set of notes as the sample scorer counts: best pairs first, optional gold neither asked for nor
/// punished, clauses matched by containment.
final class CorpusScore {

    private static final Pattern LISTED = Pattern.compile("/|,| or | and |;");
    private static final Set<String> SIDED = Set.of("pain", "rom", "strength", "grip", "outcome");

    /// A possible pair of gold and predicted facts.
    private record Candidate(boolean optional, double value, int gold, int predicted) {
    }

    /// Found, invented and missed facts of each kind.
    final Map<String, int[]> kinds = new TreeMap<>();
    int notes;
    int sections;
    int sectionsRight;
    int implausible;
    int implausibleFound;
    int implausibleInvented;

    void add(JsonNode gold, JsonNode predicted) {
        notes++;
        facts(expand(gold.path("facts")), expand(predicted.path("facts")));
        gold.path("sections").forEach(clause -> section(clause, predicted.path("sections")));
        var open = new ArrayList<String>();
        predicted.path("implausible").forEach(bad -> open.add(ScorerWords.low((bad.isObject() ? bad.path("evidence") : bad).asText())));
        for (var bad : gold.path("implausible")) {
            var text = ScorerWords.low(bad.asText());
            var hit = open.stream().filter(other -> !other.isEmpty() && (other.contains(text) || text.contains(other) || close(text, other))).findFirst();
            implausible++;
            implausibleFound += hit.isPresent() ? 1 : 0;
            hit.ifPresent(open::remove);
        }
        implausibleInvented += open.size();
    }

    private static boolean close(String want, String got) {
        var shared = ScorerWords.tokens(want);
        int all = shared.size();
        shared.retainAll(ScorerWords.tokens(got));
        return shared.size() >= 0.6 * all;
    }

    private static List<JsonNode> expand(JsonNode facts) {
        var all = new ArrayList<JsonNode>();
        for (var fact : facts) {
            var kind = fact.path("kind").asText();
            if (SIDED.contains(kind) && "bilateral".equals(ScorerWords.side(fact))) {
                all.add(((ObjectNode) fact.deepCopy()).put("side", "left"));
                all.add(((ObjectNode) fact.deepCopy()).put("side", "right"));
            } else if (kind.equals("negated")) {
                var finding = Objects.requireNonNullElse(ScorerWords.cell(fact, "finding"), "");
                finding = finding.equals("n/t") || finding.equals("n&t") ? "numbness/tingling" : finding;
                var parts = LISTED.splitAsStream(finding).map(String::strip).filter(part -> !part.isEmpty()).toList();
                parts.forEach(part -> all.add(parts.size() < 2 ? fact : ((ObjectNode) fact.deepCopy()).put("finding", part)));
            } else {
                all.add(fact);
            }
        }
        return all;
    }

    private void facts(List<JsonNode> gold, List<JsonNode> predicted) {
        var candidates = new ArrayList<Candidate>();
        for (int i = 0; i < gold.size(); i++) {
            for (int j = 0; j < predicted.size(); j++) {
                boolean kind = gold.get(i).path("kind").asText().equals(predicted.get(j).path("kind").asText());
                double value = kind ? ScorerRules.pair(gold.get(i), predicted.get(j)) : 0;
                if (value > 0) {
                    candidates.add(new Candidate(gold.get(i).path("optional").asBoolean(), -value, i, j));
                }
            }
        }
        candidates.sort(Comparator.comparing(Candidate::optional).thenComparingDouble(Candidate::value).thenComparingInt(Candidate::gold)
                .thenComparingInt(Candidate::predicted));
        var pairs = new HashMap<Integer, Integer>();
        var used = new HashSet<Integer>();
        for (var candidate : candidates) {
            if (!pairs.containsKey(candidate.gold()) && used.add(candidate.predicted())) {
                pairs.put(candidate.gold(), candidate.predicted());
            }
        }
        for (int i = 0; i < gold.size(); i++) {
            if (!gold.get(i).path("optional").asBoolean()) {
                count(gold.get(i), pairs.containsKey(i) ? 0 : 2);
            }
        }
        for (int j = 0; j < predicted.size(); j++) {
            if (!used.contains(j) && !again(gold, predicted, pairs, predicted.get(j))) {
                count(predicted.get(j), 1);
            }
        }
    }

    /// The same fact read a second time from other words of the note is neither right nor wrong.
    private static boolean again(List<JsonNode> gold, List<JsonNode> predicted, Map<Integer, Integer> pairs, JsonNode extra) {
        for (var pair : pairs.entrySet()) {
            var want = gold.get(pair.getKey());
            boolean kind = want.path("kind").asText().equals(extra.path("kind").asText());
            boolean elsewhere = !Objects.equals(ScorerWords.cell(predicted.get(pair.getValue()), "evidence"), ScorerWords.cell(extra, "evidence"));
            if (kind && elsewhere && ScorerRules.pair(want, extra) > 0) {
                return true;
            }
        }
        return false;
    }

    private void count(JsonNode fact, int column) {
        kinds.computeIfAbsent(fact.path("kind").asText(), _ -> new int[3])[column]++;
    }

    private void section(JsonNode clause, JsonNode predicted) {
        var text = ScorerWords.low(clause.path("evidence").asText());
        var words = ScorerWords.tokens(text);
        double most = 0;
        @Nullable String found = null;
        for (var each : predicted) {
            var other = ScorerWords.low(each.path("evidence").asText());
            double value = other.isEmpty() ? 0 : other.contains(text) ? 2 + text.length() / (double) other.length()
                    : text.contains(other) ? 1 + other.length() / (double) text.length() : shared(words, other);
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
    }

    private static double shared(Set<String> words, String other) {
        var both = new HashSet<>(words);
        both.retainAll(ScorerWords.tokens(other));
        double part = words.isEmpty() ? 0 : both.size() / (double) words.size();
        return part < 0.6 ? 0 : part;
    }

    int[] all() {
        var sum = new int[3];
        kinds.values().forEach(counts -> {
            for (int i = 0; i < 3; i++) {
                sum[i] += counts[i];
            }
        });
        return sum;
    }

    static double precision(int[] counts) {
        return counts[0] + counts[1] == 0 ? counts[2] == 0 ? 1 : 0 : counts[0] / (double) (counts[0] + counts[1]);
    }

    static double recall(int[] counts) {
        return counts[0] + counts[2] == 0 ? 1 : counts[0] / (double) (counts[0] + counts[2]);
    }

    double sectionAccuracy() {
        return sections == 0 ? 1 : sectionsRight / (double) sections;
    }
}
