package org.notewright.sources.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.notewright.problem.ProblemCode;
import org.notewright.problem.ProblemException;

class WatchedFolderTest {

    @TempDir Path dir;
    private WatchedFolder folder;

    @BeforeEach void watch() {
        folder = new WatchedFolder(dir);
    }

    private Path write(String name, String content) throws IOException {
        return Files.writeString(dir.resolve(name), content);
    }

    private List<Path> look() {
        return folder.look().stream().map(WatchedFolder.Found::file).toList();
    }

    @Test void fileIsCompleteAfterTwoLooksThatSawTheSame() throws IOException {
        var file = write("fax.pdf", "one");
        assertEquals(List.of(), look());
        assertEquals(List.of(file), look());
        assertEquals(List.of(file), look());
    }

    @Test void growingFileWaits() throws IOException {
        var file = write("fax.pdf", "one");
        look();
        Files.writeString(file, "more", StandardOpenOption.APPEND);
        assertEquals(List.of(), look());
        assertEquals(List.of(file), look());
    }

    @Test void fileWrittenAgainWithTheSameSizeWaits() throws IOException {
        var file = write("fax.pdf", "one");
        look();
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2026-03-12T10:00:00Z")));
        assertEquals(List.of(), look());
        assertEquals(List.of(file), look());
    }

    @Test void emptyFileWaits() throws IOException {
        write("fax.pdf", "");
        look();
        assertEquals(List.of(), look());
    }

    @Test void lockedFileWaits() throws IOException {
        var file = write("fax.pdf", "one");
        look();
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE); var _ = channel.lock()) {
            assertEquals(List.of(), look());
        }
        assertEquals(List.of(file), look());
    }

    @ParameterizedTest
    @ValueSource(strings = {"scan.pdf.part", "scan.crdownload", "~$letter.docx", ".hidden", ".~lock.letter.odt#", "Thumbs.db",
        "desktop.ini", "scan.TMP", "letter.txt~"})
    void unfinishedAndSystemFilesAreLeftAlone(String name) throws IOException {
        write(name, "one");
        look();
        assertEquals(List.of(), look());
    }

    @Test void foldersAndLinksAreLeftAlone() throws IOException {
        Files.createDirectory(dir.resolve("inner"));
        Files.writeString(dir.resolve("inner").resolve("deep.txt"), "one");
        Files.createSymbolicLink(dir.resolve("link.txt"), dir.resolve("inner").resolve("deep.txt"));
        look();
        assertEquals(List.of(), look());
    }

    @Test void missingFolderSaysSoAndIsLookedAtAgain() throws IOException {
        var missing = new WatchedFolder(dir.resolve("share"));
        assertEquals(ProblemCode.FILE_MISSING, assertThrows(ProblemException.class, missing::look).problem().code());
        Files.createDirectory(dir.resolve("share"));
        assertEquals(List.of(), missing.look());
    }

    @Test void filedOriginalKeepsItsNameUnlessItIsTaken() throws IOException {
        assertEquals(dir.resolve("filed").resolve("fax.pdf"), WatchedFolder.moveToFiled(write("fax.pdf", "one")));
        assertEquals(dir.resolve("filed").resolve("fax (2).pdf"), WatchedFolder.moveToFiled(write("fax.pdf", "two")));
        assertEquals("one", Files.readString(dir.resolve("filed").resolve("fax.pdf")));
    }
}
