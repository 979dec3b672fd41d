package org.notewright.analysis.facts;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Writes the predictions for every note of a folder: `MeasureFacts NOTES_DIR OUT_DIR`.
final class MeasureFacts {

    private MeasureFacts() {
    }

    public static void main(String[] args) throws IOException {
        var out = Path.of(args[1]);
        Files.createDirectories(out);
        var json = new ObjectMapper();
        try (var files = Files.list(Path.of(args[0]))) {
            for (var file : files.sorted().toList()) {
                var name = file.getFileName().toString();
                if (name.endsWith(".txt")) {
                    var note = Files.readString(file);
                    json.writerWithDefaultPrettyPrinter().writeValue(out.resolve(name.replace(".txt", ".json")).toFile(),
                            FactsJson.of(name, note, FactExtractor.extract(note)));
                }
            }
        }
    }
}
