package org.notewright.analysis.facts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The sample scorer's own vocabulary (`scoring/vocabulary.tsv`) and its normalisation: it must not lean on the lexicons
/// of the program it judges.
final class ScorerWords {

    private static final Map<String, Map<String, String>> TABLES = read();
    private static final Pattern NUMBER = Pattern.compile("\\s*[<>≤≥=~]*\\s*(-?\\d*\\.?\\d+)\\s*(%|deg|s|sec|°)?\\s*");
    private static final Pattern WORD = Pattern.compile("[a-z0-9]+");

    private ScorerWords() {
    }

    private static Map<String, Map<String, String>> read() {
        var tables = new HashMap<String, Map<String, String>>();
        try (var stream = ScorerWords.class.getResourceAsStream("/scoring/vocabulary.tsv")) {
            var text = stream == null ? "" : new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            text.lines().skip(1).map(line -> line.split("\t", -1))
                    .forEach(cells -> tables.computeIfAbsent(cells[0], _ -> new HashMap<>()).put(cells[1], cells[2]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tables;
    }

    static String low(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }

    /// @return the cell in lower case, or null where the fact has none
    static @Nullable String cell(JsonNode fact, String key) {
        var node = fact.path(key);
        return node.isMissingNode() || node.isNull() ? null : low(node.asText());
    }

    static @Nullable String look(String table, @Nullable String text) {
        if (text == null || text.isEmpty() || text.equals("null")) {
            return null;
        }
        var words = TABLES.getOrDefault(table, Map.of());
        var bare = text.replaceAll("\\.+$", "");
        return words.getOrDefault(text, words.getOrDefault(bare, text));
    }

    static @Nullable String region(@Nullable String text) {
        if (text == null) {
            return null;
        }
        return look("region", text.replaceFirst("^(left|right|bilateral|l|r|b) ", "").replaceFirst(" (spine|joint|pain)$", ""));
    }

    static @Nullable Double number(JsonNode fact, String key) {
        var node = fact.has(key) ? fact.path(key) : NullNode.getInstance();
        if (node.isNumber()) {
            return node.asDouble();
        }
        var match = node.isTextual() ? NUMBER.matcher(node.asText()) : null;
        return match != null && match.matches() ? (Double) Double.parseDouble(match.group(1)) : null;
    }

    static @Nullable String side(JsonNode fact) {
        var text = cell(fact, "side");
        return text == null ? null : switch (text) {
            case "l" -> "left";
            case "r" -> "right";
            case "b", "both" -> "bilateral";
            case "null", "none", "", "n/a" -> null;
            default -> text;
        };
    }

    static Set<String> tokens(@Nullable String text) {
        var found = new HashSet<String>();
        var match = WORD.matcher(text == null ? "" : low(text).replace("<->", " "));
        while (match.find()) {
            for (var word : TABLES.getOrDefault("word", Map.of()).getOrDefault(match.group(), match.group()).split(" ", -1)) {
                if (!word.isEmpty() && !TABLES.getOrDefault("stop", Map.of()).containsKey(word)) {
                    found.add(stem(word));
                }
            }
        }
        return found;
    }

    private static String stem(String word) {
        var stem = word;
        if (stem.length() > 5 && stem.matches(".*(ches|shes|sses|xes)")) {
            stem = stem.substring(0, stem.length() - 2);
        } else if (stem.length() > 3 && stem.endsWith("s") && !stem.endsWith("ss")) {
            stem = stem.substring(0, stem.length() - 1);
        }
        return stem.length() > 5 && stem.endsWith("ing") ? stem.substring(0, stem.length() - 3) : stem;
    }

    /// @return shared words over all words; at least 0.75 when one name contains the other
    static double fuzzy(@Nullable String first, @Nullable String second) {
        var a = tokens(first);
        var b = tokens(second);
        if (a.isEmpty() || b.isEmpty()) {
            return first != null && second != null && low(first).equals(low(second)) ? 1 : 0;
        }
        var both = new HashSet<>(a);
        both.retainAll(b);
        double shared = both.size() / (double) (a.size() + b.size() - both.size());
        return both.size() == Math.min(a.size(), b.size()) ? Math.max(shared, 0.75) : shared;
    }
}
