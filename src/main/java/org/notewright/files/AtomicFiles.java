package org.notewright.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/// Files that are there whole or not at all.
public final class AtomicFiles {

    private static final String TEMP_SUFFIX = ".part";

    private AtomicFiles() {
    }

    /// Replaces the file by the given bytes: a crash at any instant leaves the old content or the new, never a mixture.
    /// The bytes are on the disk when it returns. Rights are owner-only.
    ///
    /// @throws IOException if it cannot be written; the old file is then as it was and no temp file stays
    public static void write(Path target, byte[] content) throws IOException {
        var temp = newTempBeside(target);
        try {
            try (var channel = FileChannel.open(temp, StandardOpenOption.WRITE)) {
                var buffer = ByteBuffer.wrap(content);
                while (buffer.hasRemaining()) {
                    channel.write(buffer);
                }
                channel.force(true);
            }
            moveIntoPlace(temp, target);
        } finally {
            Files.deleteIfExists(temp);
        }
    }

    /// An empty owner-only file in the folder of the target, so that moving it there crosses no file system.
    ///
    /// @throws IOException if the folder cannot be written
    public static Path newTempBeside(Path target) throws IOException {
        return OwnerOnly.createFile(target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + TEMP_SUFFIX));
    }

    /// Brings a file's content to the disk.
    ///
    /// @throws IOException if the disk refuses
    public static void force(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /// Moves a finished file over the target, atomically where the file system can, and brings the folder's entry to the
    /// disk where the system can.
    ///
    /// @throws IOException if it cannot be moved
    public static void moveIntoPlace(Path temp, Path target) throws IOException {
        try {
            Files.move(temp, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException _) {
            Files.move(temp, target, StandardCopyOption.REPLACE_EXISTING);
        }
        forceFolder(target.toAbsolutePath().getParent());
    }

    private static void forceFolder(@org.jspecify.annotations.Nullable Path folder) {
        if (folder == null) {
            return;
        }
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException _) {
            // Windows cannot open a folder; its file system journals the move itself.
        }
    }
}
