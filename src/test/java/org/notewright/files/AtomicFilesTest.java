package org.notewright.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFilesTest {

    @TempDir Path dir;

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private long files() throws IOException {
        try (var list = Files.list(dir)) {
            return list.count();
        }
    }

    @Test void writesAndReplacesWithOwnerOnlyRights() throws IOException {
        var file = dir.resolve("a");
        AtomicFiles.write(file, bytes("one"));
        AtomicFiles.write(file, bytes("two"));
        assertEquals("two", Files.readString(file));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        assertEquals(1, files());
    }

    @Test void failedWriteLeavesTheOldFileAndNoTempFile() throws IOException {
        var folder = Files.createDirectory(dir.resolve("a"));
        Files.writeString(folder.resolve("inside"), "x");
        assertThrows(IOException.class, () -> AtomicFiles.write(folder, bytes("one")));
        assertTrue(Files.exists(folder.resolve("inside")));
        assertEquals(1, files());
    }

    @Test void fullDiskIsToldFromOtherFailures() {
        assertTrue(DiskFull.causes(new IOException("/x: No space left on device")));
        assertTrue(DiskFull.causes(new IOException("There is not enough space on the disk")));
        assertFalse(DiskFull.causes(new IOException("Permission denied")));
        assertFalse(DiskFull.causes(new IOException()));
    }
}
