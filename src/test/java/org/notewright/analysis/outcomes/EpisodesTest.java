package org.notewright.analysis.outcomes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Episodes with known answers: 01 to 04 came with the task, 05 to 07 were written before the code, 08 on after it.
class EpisodesTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    static Stream<Path> episodes() throws IOException, URISyntaxException {
        var url = EpisodesTest.class.getResource("/episodes");
        assertNotNull(url);
        try (var folders = Files.list(Path.of(url.toURI()))) {
            return folders.filter(Files::isDirectory).sorted().toList().stream();
        }
    }

    static EpisodeOutcomes read(Path folder) throws IOException {
        var notes = new ArrayList<EpisodeNote>();
        try (var files = Files.list(folder)) {
            for (var file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                notes.add(new EpisodeNote(folder.getFileName() + "/" + file.getFileName(), Files.readString(file), null));
            }
        }
        return Outcomes.of(notes);
    }

    @ParameterizedTest
    @MethodSource("episodes")
    void everyVisitSeriesChangeThresholdAndGoalIsAsAgreed(Path folder) throws IOException {
        var gold = JSON.readTree(folder.resolve("gold.json").toFile());
        var read = JSON.<JsonNode>valueToTree(OutcomesJson.of(folder.getFileName().toString(), read(folder)));
        assertEquals(lines(gold), lines(read, gold));
    }

    private static String lines(JsonNode gold) {
        return lines(gold, gold);
    }

    /// One line a statement of the gold, so that a difference reads well. Only what the gold states is compared.
    private static String lines(JsonNode said, JsonNode gold) {
        var out = new TreeMap<String, String>();
        for (var visit : said.path("visits")) {
            var pair = visit.isArray() ? List.of(visit.get(0).asText(), visit.get(1).asText())
                    : List.of(visit.path("date").asText(), visit.path("visitType").asText());
            out.put("0 visit " + pair.get(0), pair.get(1));
        }
        for (var measure : said.path("measures")) {
            var key = "1 " + measure.path("measure").asText() + " " + measure.path("side").asText("null");
            var wanted = same(gold.path("measures"), measure, "measure", "side");
            var text = new StringBuilder();
            for (var point : measure.path("series")) {
                text.append(point.isArray() ? point.get(0).asText() + "=" + point.get(1).asDouble()
                        : point.path("date").asText() + "=" + point.path("value").asDouble()).append(' ');
            }
            for (var field : List.of("unit", "max", "betterIs", "first", "last", "change", "direction", "mcid", "mcidSource", "exceedsMcid")) {
                if (wanted != null && wanted.has(field)) {
                    var value = measure.path(field);
                    text.append(field).append('=').append(value.isNumber() ? String.valueOf(value.asDouble()) : value.asText()).append(' ');
                }
            }
            out.put(key, text.toString());
        }
        for (var goal : said.path("goals")) {
            var wanted = same(gold.path("goals"), goal, "id");
            var text = new StringBuilder();
            for (var field : List.of("status", "metOn", "measure", "evidence")) {
                if (wanted != null && wanted.has(field)) {
                    text.append(field).append('=').append(goal.path(field).asText()).append(' ');
                }
            }
            out.put("2 goal " + goal.path("id").asText(), text.toString());
        }
        out.put("3 flags", String.valueOf(said.has("flags") ? said.path("flags").asInt() : said.path("mustFlag").size()));
        return String.join("\n", out.entrySet().stream().map(e -> e.getKey() + ": " + e.getValue()).toList());
    }

    private static @org.jspecify.annotations.Nullable JsonNode same(JsonNode list, JsonNode one, String... keys) {
        for (var each : list) {
            if (Stream.of(keys).allMatch(k -> each.path(k).asText("null").equals(one.path(k).asText("null")))) {
                return each;
            }
        }
        return null;
    }
}
