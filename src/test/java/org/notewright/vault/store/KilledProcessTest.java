package org.notewright.vault.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.notewright.clinical.DocumentId;
import org.notewright.clinical.SourceId;
import org.notewright.job.JobContext;

class KilledProcessTest {

    private static final int KILLS = 30;

    @TempDir Path dir;

    /// The moment of the kill is a number of lines said, so that it needs no clock; the child goes on writing while the
    /// signal is on its way.
    @Test void everythingReportedAsSavedIsThereAfterEveryKill() throws Exception {
        var folder = dir.resolve("vault");
        var natives = Files.createDirectory(dir.resolve("native"));
        DocumentId document;
        try (var vault = TestVaults.create(folder)) {
            document = TestVaults.stored(vault, "0").id();
            vault.settings().put("document", document.toString());
        }
        var random = new Random(30);
        var sources = new ArrayList<SourceId>();
        for (int kill = 0; kill < KILLS; kill++) {
            var said = runAndKill(folder, natives, 1 + random.nextInt(25));
            long working = 0;
            for (var line : said) {
                if (line.startsWith("source ")) {
                    sources.add(SourceId.of(line.substring(7)));
                } else if (line.startsWith("working ")) {
                    working = Long.parseLong(line.substring(8));
                }
            }
            try (var vault = TestVaults.unlock(folder)) {
                assertTrue(Long.parseLong(vault.documents().workingText(document)) >= working, "kill " + kill);
                for (var id : sources) {
                    assertTrue(vault.sources().find(id).isPresent(), "kill " + kill);
                }
                assertEquals(List.of(), vault.check(JobContext.NONE).damages(), "kill " + kill);
            }
        }
        assertTrue(sources.size() >= KILLS / 2, "the children must have worked");
        try (var unpacked = Files.list(natives)) {
            assertTrue(unpacked.findAny().isPresent(), "the native library must unpack into the given folder");
        }
    }

    private static List<String> runAndKill(Path folder, Path natives, int lines) throws IOException, InterruptedException {
        var child = VaultChild.start("write", folder, natives);
        var said = new ArrayList<String>();
        try (var out = child.inputReader(StandardCharsets.US_ASCII)) {
            for (int i = 0; i < lines; i++) {
                var line = out.readLine();
                if (line == null) {
                    break;
                }
                said.add(line);
            }
            // By its handle: Process.destroyForcibly would close our end of the pipe as well.
            child.toHandle().destroyForcibly();
            // What it said before it died counts too; the last line may be torn.
            var rest = new StringBuilder();
            for (int c = out.read(); c >= 0; c = out.read()) {
                rest.append((char) c);
            }
            rest.substring(0, rest.lastIndexOf("\n") + 1).lines().forEach(said::add);
        } finally {
            child.destroyForcibly().waitFor();
        }
        return said;
    }
}
