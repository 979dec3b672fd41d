package org.notewright.vault.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NoPlaintextTest {

    private static final List<String> WORDS = List.of("Quillfeather", "Xanthippe", "patellofemoral-zigzag", "horse", "battery",
            "SELECT", "CREATE TABLE", "notewright-setting", "wobbleboard", "DEMO Dana", "SQLite format");

    @TempDir Path dir;

    @Test void noWordLiesReadableInAnyFileOpenOrClosed() throws IOException {
        var folder = dir.resolve("vault");
        try (var vault = TestVaults.create(folder)) {
            vault.patients().add(TestVaults.patient("Quillfeather", "Xanthippe", "R-1"));
            var patient = vault.patients().all().getFirst();
            var original = TestVaults.bytes("patellofemoral-zigzag ".repeat(2000));
            vault.sources().add(TestVaults.source(patient, null, original), original);
            vault.settings().put("notewright-setting", "wobbleboard");
            var document = TestVaults.document(patient, null);
            vault.documents().add(document, TestVaults.first(document, "wobbleboard"), List.of());
            vault.documents().sign(TestVaults.signature(document, 1, "wobbleboard"));
            assertTrue(Files.size(folder.resolve(VaultFiles.DATABASE + "-wal")) > 0);
            assertEquals(List.of(), found(folder));
            vault.backup(folder.resolve("backup.zip"));
            assertEquals(List.of(), found(folder));
        }
        assertFalse(Files.exists(folder.resolve(VaultFiles.DATABASE + "-wal")));
        assertEquals(List.of(), found(folder));
    }

    @Test void searchOfThisTestFindsWhatIsThere() throws IOException {
        for (var charset : charsets()) {
            Files.write(dir.resolve("plain"), "abc wobbleboard def".getBytes(charset));
            assertFalse(found(dir).isEmpty(), charset.name());
        }
    }

    private static List<Charset> charsets() {
        return List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);
    }

    private static List<String> found(Path folder) throws IOException {
        var found = new ArrayList<String>();
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                var content = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                for (var word : WORDS) {
                    for (var charset : charsets()) {
                        if (content.contains(new String(word.getBytes(charset), StandardCharsets.ISO_8859_1))) {
                            found.add(word + " in " + file.getFileName() + " as " + charset);
                        }
                    }
                }
            }
        }
        return found;
    }
}
