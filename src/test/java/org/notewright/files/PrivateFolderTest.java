package org.notewright.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrivateFolderTest {

    @TempDir Path dir;

    @Test void newFileHasExactlyItsNameAndBelongsToTheOwnerAlone() throws IOException {
        var folder = PrivateFolder.open(dir.resolve("private"));
        var file = folder.newFile("SOAP note 2026-03-04.pdf");
        assertEquals("SOAP note 2026-03-04.pdf", file.getFileName().toString());
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(dir.resolve("private"))));
        assertTrue(folder.holds(file));
    }

    @Test void equalNamesDoNotMeet() throws IOException {
        var folder = PrivateFolder.open(dir.resolve("private"));
        assertNotEquals(folder.newFile("a.pdf"), folder.newFile("a.pdf"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "..", ".", "../a", "a/b", "a\\b", "a\0b"})
    void nameThatIsNoPlainFileNameIsRefused(String name) throws IOException {
        var folder = PrivateFolder.open(dir.resolve("private"));
        assertThrows(IllegalArgumentException.class, () -> folder.newFile(name));
    }

    @Test void wipeOverwritesAndDeletesDocumentsAndLeavesLibraries() throws IOException {
        var folder = PrivateFolder.open(dir.resolve("private"));
        var file = folder.newFile("a.pdf");
        Files.writeString(file, "wobbleboard");
        // A second name for the same bytes shows that they were overwritten, not only unlinked.
        var witness = Files.createLink(dir.resolve("witness"), file);
        Files.writeString(folder.natives().resolve("lib.so"), "code");
        assertEquals(0, folder.wipe());
        assertFalse(folder.holds(file));
        assertFalse(new String(Files.readAllBytes(witness), StandardCharsets.ISO_8859_1).contains("wobbleboard"));
        assertTrue(Files.exists(folder.natives().resolve("lib.so")));
        assertEquals(0, folder.clearNatives());
        assertFalse(Files.exists(folder.natives().resolve("lib.so")));
    }

    @Test void wipeAtTheNextStartFindsWhatACrashLeft() throws IOException {
        var file = PrivateFolder.open(dir.resolve("private")).newFile("a.pdf");
        assertEquals(0, PrivateFolder.open(dir.resolve("private")).wipe());
        assertFalse(Files.exists(file));
    }

    @Test void wipeNeverFollowsALink() throws IOException {
        var folder = PrivateFolder.open(dir.resolve("private"));
        var outside = Files.writeString(dir.resolve("outside"), "mine");
        Files.createSymbolicLink(folder.newFile("a.pdf").resolveSibling("link"), outside);
        folder.wipe();
        assertEquals("mine", Files.readString(outside));
    }
}
