package org.notewright.sources.intake;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.notewright.sources.intake.Samples.refused;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.notewright.problem.ProblemCode;

final class FileIntakeTest {

    private final FileIntake intake = new FileIntake();

    @TempDir
    Path folder;

    @Test void aFileIsLoadedWholeWithItsDigest() throws IOException {
        var file = Files.writeString(folder.resolve("note.txt"), "abc");

        var loaded = intake.load(file);

        assertArrayEquals(new byte[] {'a', 'b', 'c'}, loaded.bytes());
        assertEquals("note.txt", loaded.fileName());
        assertEquals("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", loaded.sha256());
        assertFalse(loaded.toString().contains("note"));
    }

    @Test void anEmojiInTheNameIsKept() throws IOException {
        var file = Files.writeString(folder.resolve("visit 🦵 Zoë.txt"), "abc");

        assertEquals("visit 🦵 Zoë.txt", intake.load(file).fileName());
    }

    @Test void aLinkToAPlainFileIsFollowedUnderItsOwnName() throws IOException {
        var file = Files.writeString(folder.resolve("note.txt"), "abc");
        var link = link(folder.resolve("link.txt"), file);

        var loaded = intake.load(link);

        assertEquals("link.txt", loaded.fileName());
        assertEquals(3, loaded.bytes().length);
    }

    @Test void aLinkThatLeadsNowhereIsMissing() throws IOException {
        var link = link(folder.resolve("link.txt"), folder.resolve("gone.txt"));

        refused(ProblemCode.FILE_MISSING, "link.txt", () -> intake.load(link));
    }

    @Test void linksInACircleAreUnreadable() throws IOException {
        var one = folder.resolve("one.txt");
        link(one, link(folder.resolve("two.txt"), one));

        refused(ProblemCode.FILE_UNREADABLE, "one.txt", () -> intake.load(one));
    }

    @Test void aMissingFileIsNamed() {
        refused(ProblemCode.FILE_MISSING, "gone.pdf", () -> intake.load(folder.resolve("gone.pdf")));
    }

    @Test void aFolderIsRefused() throws IOException {
        var inner = Files.createDirectory(folder.resolve("scans"));

        refused(ProblemCode.FILE_IS_FOLDER, "scans", () -> intake.load(inner));
    }

    @Test void anEmptyFileIsRefused() throws IOException {
        var file = Files.createFile(folder.resolve("empty.pdf"));

        refused(ProblemCode.FILE_EMPTY, "empty.pdf", () -> intake.load(file));
    }

    @Test void aFileOverTheLimitIsRefusedWithTheLimit() throws IOException {
        var file = folder.resolve("big.pdf");
        try (var sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(200L * 1024 * 1024 + 1);
        }

        var text = refused(ProblemCode.FILE_TOO_LARGE, "big.pdf", () -> intake.load(file));

        assertTrue(text.what().contains("200 MB"), text::what);
    }

    @Test void aPipeIsRefusedWithoutWaitingForAWriter() throws Exception {
        var pipe = folder.resolve("pipe.txt");
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")), "this system has no pipes with names");
        assertEquals(0, new ProcessBuilder("/usr/bin/mkfifo", pipe.toString()).start().waitFor());

        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10),
                () -> refused(ProblemCode.FILE_NOT_PLAIN, "pipe.txt", () -> intake.load(pipe)));
    }

    @Test void aDeviceIsRefused() {
        var device = Path.of("/dev/zero");
        assumeTrue(Files.exists(device), "this system has no devices with names");

        refused(ProblemCode.FILE_NOT_PLAIN, "zero", () -> intake.load(device));
    }

    @Test void aFileThatMayNotBeReadIsNamed() throws IOException {
        var file = Files.writeString(folder.resolve("locked.pdf"), "abc");
        var locked = new FileIntake(path -> {
            throw new AccessDeniedException(path.toString());
        });

        refused(ProblemCode.FILE_NOT_ALLOWED, "locked.pdf", () -> locked.load(file));
    }

    @Test void aDiskThatFailsIsTold() throws IOException {
        var file = Files.writeString(folder.resolve("usb.pdf"), "abc");
        var failing = new FileIntake(path -> {
            throw new FileSystemException(path.toString(), null, "Input/output error");
        });

        refused(ProblemCode.FILE_UNREADABLE, "usb.pdf", () -> failing.load(file));
    }

    @Test void aFileThatVanishesBeforeItIsOpenedIsMissing() throws IOException {
        var file = Files.writeString(folder.resolve("moved.txt"), "abc");
        var vanishing = new FileIntake(path -> {
            Files.delete(path);
            return Files.newByteChannel(path);
        });

        refused(ProblemCode.FILE_MISSING, "moved.txt", () -> vanishing.load(file));
    }

    @Test void aFileThatVanishesWhileReadHasChanged() throws IOException {
        assumeTrue(java.io.File.separatorChar == '/', "an open file cannot be deleted here");
        var file = Files.writeString(folder.resolve("moved.txt"), "abc");
        var vanishing = new FileIntake(path -> {
            var channel = Files.newByteChannel(path);
            Files.delete(path);
            return channel;
        });

        refused(ProblemCode.FILE_CHANGED_WHILE_READ, "moved.txt", () -> vanishing.load(file));
    }

    @Test void aFileThatGrowsHasChanged() throws IOException {
        var file = Files.writeString(folder.resolve("growing.txt"), "abc");
        var growing = new FileIntake(path -> {
            Files.writeString(path, "d", StandardOpenOption.APPEND);
            return Files.newByteChannel(path);
        });

        refused(ProblemCode.FILE_CHANGED_WHILE_READ, "growing.txt", () -> growing.load(file));
    }

    @Test void aFileLongerThanItsFolderSaysHasChanged() throws IOException {
        var file = Files.writeString(folder.resolve("share.txt"), "abc");
        var longer = Files.writeString(folder.resolve("longer"), "abcd");
        var stale = new FileIntake(path -> Files.newByteChannel(longer));

        refused(ProblemCode.FILE_CHANGED_WHILE_READ, "share.txt", () -> stale.load(file));
    }

    @Test void aFileThatShrinksHasChanged() throws IOException {
        var file = Files.writeString(folder.resolve("shrinking.txt"), "abc");
        var shrinking = new FileIntake(path -> {
            Files.writeString(path, "a");
            return Files.newByteChannel(path);
        });

        refused(ProblemCode.FILE_CHANGED_WHILE_READ, "shrinking.txt", () -> shrinking.load(file));
    }

    @Test void aFileReplacedByOneOfTheSameSizeHasChanged() throws IOException {
        var file = Files.writeString(folder.resolve("replaced.txt"), "abc");
        var replacing = new FileIntake(path -> {
            var other = Files.writeString(folder.resolve("other"), "xyz");
            Files.setLastModifiedTime(other, java.nio.file.attribute.FileTime.fromMillis(1));
            Files.move(other, path, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            return Files.newByteChannel(path);
        });

        refused(ProblemCode.FILE_CHANGED_WHILE_READ, "replaced.txt", () -> replacing.load(file));
    }

    private static Path link(Path link, Path target) throws IOException {
        try {
            return Files.createSymbolicLink(link, target);
        } catch (UnsupportedOperationException | FileSystemException e) {
            assumeTrue(false, "this system lets nobody make links: " + e.getClass().getSimpleName());
            throw e;
        }
    }
}
