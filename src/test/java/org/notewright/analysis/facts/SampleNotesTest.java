package org.notewright.analysis.facts;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// The floors that reading holds on notes with known answers; predictions are left in `target/facts` for inspection.
class SampleNotesTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static Score score(String folder) throws IOException, URISyntaxException {
        var url = SampleNotesTest.class.getResource("/" + folder + "/notes");
        assertTrue(url != null, folder);
        var notes = Path.of(url.toURI());
        var out = Files.createDirectories(Path.of("target", "facts", folder));
        var score = new Score();
        try (var files = Files.list(notes)) {
            for (var file : files.sorted().toList()) {
                var name = file.getFileName().toString();
                var note = Files.readString(file);
                JsonNode predicted = JSON.valueToTree(FactsJson.of(name, note, FactExtractor.extract(note)));
                JSON.writeValue(out.resolve(name.replace(".txt", ".json")).toFile(), predicted);
                var gold = JSON.readTree(notes.resolveSibling("gold").resolve(name.replace(".txt", ".json")).toFile());
                score.add(name, gold, predicted);
            }
        }
        return score;
    }

    @Test
    void theSampleNotesAreReadAlmostWithoutError() throws Exception {
        var score = score("samples");
        var errors = String.join("\n", score.errors);
        assertAll(() -> assertTrue(score.precision() >= 0.98, () -> "precision " + score.precision() + "\n" + errors),
                () -> assertTrue(score.recall() >= 0.98, () -> "recall " + score.recall() + "\n" + errors),
                () -> assertTrue(score.lowestKind() >= 0.95, () -> "lowest kind " + score.lowestKind() + "\n" + errors),
                () -> assertTrue(score.sectionAccuracy() >= 0.98, () -> "sections " + score.sectionAccuracy() + "\n" + errors),
                () -> assertEquals(score.implausible, score.implausibleFound, errors),
                () -> assertEquals(0, score.implausibleFalse, errors));
    }

    @Test
    void ourOwnNotesInOtherStylesAreReadAsAgreed() throws Exception {
        var score = score("styles");
        var errors = String.join("\n", score.errors);
        assertAll(() -> assertTrue(score.precision() >= 0.98, () -> "precision " + score.precision() + "\n" + errors),
                () -> assertTrue(score.recall() >= 0.98, () -> "recall " + score.recall() + "\n" + errors),
                () -> assertTrue(score.sectionAccuracy() >= 0.97, () -> "sections " + score.sectionAccuracy() + "\n" + errors));
    }
}
