package org.notewright.analysis.letters;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Counts right, missing or wrong, and invented fields against gold, field by field. Names are compared by their words
/// in any order without credentials, telephone numbers by their digits.
final class LetterScore {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> CREDENTIALS = List.of("md", "do", "np", "pa", "pa-c", "dpm", "m.d", "fnp-c", "dr");

    final Map<String, int[]> byField = new TreeMap<>();
    final List<String> errors = new ArrayList<>();
    int letters;

    /// @param names pattern of file names without ending
    static LetterScore of(String names) throws IOException, URISyntaxException {
        var url = Objects.requireNonNull(LetterScore.class.getResource("/letters"));
        var folder = Path.of(url.toURI());
        var score = new LetterScore();
        try (var files = Files.list(folder)) {
            for (var file : files.filter(f -> f.getFileName().toString().matches(names + "\\.txt")).sorted().toList()) {
                var name = file.getFileName().toString().replace(".txt", "");
                var text = Files.readString(file);
                score.add(name, JSON.readTree(folder.resolve("gold").resolve(name + ".json").toFile()),
                        JSON.valueToTree(LetterJson.of(LetterReader.read(text), text)));
            }
        }
        return score;
    }

    private void add(String name, JsonNode gold, JsonNode read) {
        letters++;
        for (var entry : gold.properties()) {
            if (List.of("document", "files").contains(entry.getKey())) {
                continue;
            }
            if (entry.getValue().isObject()) {
                entry.getValue().properties().forEach(part -> field(name, entry.getKey() + "." + part.getKey(), part.getValue(),
                        read.path(entry.getKey()).path(part.getKey())));
            } else {
                field(name, entry.getKey(), entry.getValue(), read.path(entry.getKey()));
            }
        }
    }

    private void field(String letter, String field, JsonNode gold, JsonNode read) {
        var counts = byField.computeIfAbsent(field, _ -> new int[3]);
        boolean absent = gold.isNull() || (gold.isArray() && gold.isEmpty());
        boolean empty = read.isMissingNode() || read.isNull() || (read.isArray() && read.isEmpty());
        if (absent && empty) {
            return;
        }
        if (absent) {
            counts[2]++;
            errors.add(letter + " " + field + " invented: " + read);
        } else if (plain(field, gold).equals(plain(field, read))) {
            counts[0]++;
        } else {
            counts[1]++;
            errors.add(letter + " " + field + ": " + gold + " read as " + read);
        }
    }

    private static String plain(String field, @Nullable JsonNode value) {
        if (value == null) {
            return "";
        }
        if (value.isArray()) {
            var items = new ArrayList<String>();
            value.forEach(v -> items.add(v.asText()));
            return String.join(" ", items.stream().sorted().toList());
        }
        var text = value.asText().toLowerCase(Locale.ROOT).strip();
        if (text.matches("[\\d\\s().+-]{10,}") && !field.endsWith("Id") && !field.endsWith("Number")) {
            return text.replaceAll("\\D", "");
        }
        if (field.toLowerCase(Locale.ROOT).endsWith("name")) {
            return String.join(" ", Arrays.stream(text.split("[ ,]+|\\.(?=\\s|$)", -1)).filter(w -> !w.isEmpty() && !CREDENTIALS.contains(w)).sorted().toList());
        }
        return text.replaceAll("[^a-z0-9/.:-]+", " ").strip();
    }

    int sum(int index) {
        return byField.values().stream().mapToInt(c -> c[index]).sum();
    }

    double recall() {
        return sum(0) / (double) (sum(0) + sum(1));
    }
}
