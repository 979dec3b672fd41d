package org.notewright.analysis.facts;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.notewright.analysis.facts.text.Category;
import org.notewright.analysis.facts.text.NoteText;

/// Decides whether two facts say the same: names by way of the lexicons, numbers by value, free names by their words.
final class Fields {

    private static final Set<String> STOP = Set.of("a", "an", "the", "of", "to", "in", "on", "at", "with", "from", "for", "by", "into", "over",
            "under", "and", "or", "no", "denies", "any", "new", "re", "his", "her", "my", "left", "right", "l", "r", "b", "bilateral", "w", "c", "x");
    private static final Map<String, String> SAME = Map.ofEntries(Map.entry("gait", "ambulation"), Map.entry("walk", "ambulation"),
            Map.entry("bridging", "bridge"), Map.entry("clam", "clamshell"), Map.entry("dizzy", "dizziness"), Map.entry("march", "march"));
    private static final Set<String> SOFT = Set.of("", "%", "reps", "points", "errors", "lines", "deg");

    private Fields() {
    }

    static boolean agree(JsonNode want, JsonNode got) {
        return switch (want.path("kind").asText()) {
            case "pain" -> value(want, got) && side(want, got) && term(Category.REGION, want, got, "region") && when(want, got);
            case "rom" -> value(want, got) && side(want, got) && term(Category.REGION, want, got, "region") && term(Category.MOTION, want, got, "motion")
                    && when(want, got) && unit(want, got) && mode(want, got);
            case "strength" -> text(want, got, "grade") && side(want, got) && when(want, got) && site(want, got);
            case "grip" -> value(want, got) && side(want, got) && when(want, got) && unit(want, got) && term(Category.GRIP, want, got, "what");
            case "outcome" -> measure(want, got) && outcome(want, got) && when(want, got) && unit(want, got)
                    && (side(want, got) || none(want.path("side")) || none(got.path("side")));
            case "service" -> text(want, got, "code") && number(want, got, "minutes") && (none(want.path("units")) || number(want, got, "units"));
            case "time" -> text(want, got, "what") && number(want, got, "minutes");
            case "assist" -> term(Category.LEVEL, want, got, "level") && when(want, got) && fuzzy(want, got, "task");
            case "exercise" -> counts(want).equals(counts(got)) && fuzzy(want, got, "name");
            case "distance" -> value(want, got) && unit(want, got) && fuzzy(want, got, "task");
            case "diagnosis" -> text(want, got, "code");
            case "visit" -> number(want, got, "number") && number(want, got, "of");
            case "frequency" -> number(want, got, "perWeek") && number(want, got, "weeks");
            case "vital" -> text(want, got, "name") && text(want, got, "value");
            case "negated" -> fuzzy(want, got, "finding");
            default -> false;
        };
    }

    static String low(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }

    private static boolean none(JsonNode node) {
        return node.isMissingNode() || node.isNull();
    }

    private static String cell(JsonNode fact, String key) {
        return none(fact.path(key)) ? "" : low(fact.path(key).asText());
    }

    private static boolean text(JsonNode want, JsonNode got, String key) {
        return cell(want, key).equals(cell(got, key));
    }

    private static boolean number(JsonNode want, JsonNode got, String key) {
        return none(want.path(key)) == none(got.path(key)) && Math.abs(want.path(key).asDouble() - got.path(key).asDouble()) < 1e-6;
    }

    private static boolean value(JsonNode want, JsonNode got) {
        boolean numbers = want.path("value").isNumber() && got.path("value").isNumber();
        return numbers ? number(want, got, "value") : text(want, got, "value");
    }

    /// Points of 50 are half the per cent.
    private static boolean outcome(JsonNode want, JsonNode got) {
        double twice = want.path("value").asDouble() / Math.max(1e-9, got.path("value").asDouble());
        boolean index = cell(want, "measure").matches("odi|ndi");
        return value(want, got) || (index && (Math.abs(twice - 2) < 1e-6 || Math.abs(twice - 0.5) < 1e-6));
    }

    private static boolean side(JsonNode want, JsonNode got) {
        return text(want, got, "side") || (none(want.path("side")) && cell(want, "when").equals("goal"));
    }

    private static boolean when(JsonNode want, JsonNode got) {
        return text(want, got, "when");
    }

    private static boolean mode(JsonNode want, JsonNode got) {
        return none(want.path("mode")) || none(got.path("mode")) || text(want, got, "mode");
    }

    private static boolean unit(JsonNode want, JsonNode got) {
        return text(want, got, "unit") || (SOFT.contains(cell(want, "unit")) && SOFT.contains(cell(got, "unit")));
    }

    private static boolean term(Category category, JsonNode want, JsonNode got, String key) {
        return name(category, cell(want, key)).equals(name(category, cell(got, key)));
    }

    private static String name(Category category, String text) {
        var hit = text.isEmpty() ? null : NoteText.of(text).hit(0, category);
        return hit == null ? text : hit.name().toLowerCase(Locale.ROOT);
    }

    private static boolean measure(JsonNode want, JsonNode got) {
        return term(Category.MEASURE, want, got, "measure") || overlap(cell(want, "measure"), cell(got, "measure")) >= 0.67;
    }

    private static boolean site(JsonNode want, JsonNode got) {
        boolean joint = term(Category.REGION, want, got, "region") && text(want, got, "motion");
        return joint || (!none(want.path("muscle")) && term(Category.MUSCLE, want, got, "muscle"));
    }

    private static Set<Double> counts(JsonNode fact) {
        var counts = new HashSet<Double>();
        for (var key : new String[] {"sets", "reps"}) {
            if (!none(fact.path(key)) && fact.path(key).asDouble() != 1) {
                counts.add(fact.path(key).asDouble());
            }
        }
        return counts;
    }

    private static boolean fuzzy(JsonNode want, JsonNode got, String key) {
        return overlap(cell(want, key), cell(got, key)) >= 0.5;
    }

    /// @return shared words over all words; 0.75 at least when one name contains the other
    static double overlap(String first, String second) {
        var a = words(first);
        var b = words(second);
        if (a.isEmpty() || b.isEmpty()) {
            return first.equals(second) ? 1 : 0;
        }
        var both = new HashSet<>(a);
        both.retainAll(b);
        double shared = both.size() / (double) (a.size() + b.size() - both.size());
        return both.size() == Math.min(a.size(), b.size()) ? Math.max(shared, 0.75) : shared;
    }

    private static Set<String> words(String text) {
        var text2 = NoteText.of(low(text));
        var words = new HashSet<String>();
        var name = Names.single(text2, 0, Math.max(1, text2.size()), null).replace('/', ' ');
        for (var word : name.split(" ", -1)) {
            var known = SAME.getOrDefault(word, word);
            var stem = known.length() > 5 && known.endsWith("ing") ? known.substring(0, known.length() - 3) : known;
            if (!STOP.contains(stem) && !stem.isBlank()) {
                words.add(stem.length() > 3 && stem.endsWith("s") && !stem.endsWith("ss") ? stem.substring(0, stem.length() - 1) : stem);
            }
        }
        return words;
    }
}
