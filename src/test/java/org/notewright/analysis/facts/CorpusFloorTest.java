package org.notewright.analysis.facts;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Floors under the figures that `measure/facts` writes: a change that reads the notes of other hands worse is seen at once.
class CorpusFloorTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static CorpusScore score(String names) throws IOException {
        var score = new CorpusScore();
        var folder = Path.of("src/test/resources/corpus");
        try (var files = Files.list(folder.resolve("notes"))) {
            for (var file : files.sorted().toList()) {
                var name = file.getFileName().toString();
                if (name.matches(names)) {
                    var note = Files.readString(file);
                    JsonNode predicted = JSON.valueToTree(FactsJson.of(name, note, FactExtractor.extract(note)));
                    score.add(JSON.readTree(folder.resolve("gold").resolve(name.replace(".txt", ".json")).toFile()), predicted);
                }
            }
        }
        return score;
    }

    @ParameterizedTest
    @CsvSource({"'\\d[02468]\\.txt', 0.98, 0.98, 0.98, 1", "'\\d[13579]\\.txt', 0.98, 0.97, 0.97, 1", "'w1-\\d+\\.txt', 0.96, 0.96, 0.97, 1",
        "'w3-\\d[02468]\\.txt', 0.98, 0.98, 0.98, 1", "'w3-\\d[13579]\\.txt', 0.89, 0.88, 0.94, 1", "'w4-\\d[02468]\\.txt', 0.96, 0.96, 0.96, 1",
        "'w5-\\d[02468]\\.txt', 0.95, 0.94, 0.93, 1", "'w6-\\d[02468]\\.txt', 0.98, 0.95, 0.94, 1", "'w7-\\d+\\.txt', 0.93, 0.92, 0.89, 1",
        "'w8-\\d+\\.txt', 0.95, 0.95, 0.93, 1", "'w9-\\d+\\.txt', 0.96, 0.95, 0.9, 1"})
    void notesByOtherHandsAreReadAsWellAsBefore(String names, double precision, double recall, double sections, double implausible) throws IOException {
        var score = score(names);
        var all = score.all();
        assertAll(() -> assertTrue(score.notes > 0), () -> assertTrue(CorpusScore.precision(all) >= precision, () -> "precision " + CorpusScore.precision(all)),
                () -> assertTrue(CorpusScore.recall(all) >= recall, () -> "recall " + CorpusScore.recall(all)),
                () -> assertTrue(score.sectionAccuracy() >= sections, () -> "sections " + score.sectionAccuracy()),
                () -> assertTrue(score.implausibleFound >= implausible * score.implausible, () -> "implausible " + score.implausibleFound));
    }
}
