package org.notewright.analysis.facts;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The same notes in other clothes say the same: tables with other signs, words in other spellings, columns turned.
class RewrittenNotesTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    /// So much may be lost: a few rewritings make a line that no therapist would write.
    private static final double SLACK = 0.012;
    /// Notes nobody may read, not even in a failure message.
    private static final String HELD_OUT = "w([456]-\\d*[13579]|9-\\d+|1\\d-\\d+)\\.txt";

    @ParameterizedTest
    @EnumSource(Rewriting.class)
    void aRewrittenNoteSaysTheSame(Rewriting rewriting) throws IOException {
        var before = new CorpusScore();
        var after = new CorpusScore();
        for (var set : List.of("samples", "corpus", "styles")) {
            var folder = Path.of("src/test/resources", set);
            try (var files = Files.list(folder.resolve("notes"))) {
                for (var file : files.sorted().filter(f -> !f.getFileName().toString().matches(HELD_OUT)).toList()) {
                    var name = file.getFileName().toString();
                    var note = Files.readString(file);
                    var other = rewriting.apply(note);
                    if (!other.equals(note)) {
                        var gold = (ObjectNode) JSON.readTree(folder.resolve("gold").resolve(name.replace(".txt", ".json")).toFile());
                        gold.remove("sections");
                        before.add(gold, read(name, note));
                        after.add(gold, read(name, other));
                    }
                }
            }
        }
        double precision = CorpusScore.precision(after.all()) - CorpusScore.precision(before.all());
        double recall = CorpusScore.recall(after.all()) - CorpusScore.recall(before.all());
        assertFalse(before.notes == 0, "no note was rewritten");
        assertAll(() -> assertTrue(precision >= -SLACK, () -> "precision changed by " + precision),
                () -> assertTrue(recall >= -SLACK, () -> "recall changed by " + recall));
    }

    private static JsonNode read(String name, String note) {
        return JSON.valueToTree(FactsJson.of(name, note, FactExtractor.extract(note)));
    }
}
