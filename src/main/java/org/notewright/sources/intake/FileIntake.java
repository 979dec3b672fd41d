package org.notewright.sources.intake;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Set;
import org.notewright.job.JobCancelled;
import org.notewright.problem.Problem;
import org.notewright.problem.ProblemCode;
import org.notewright.problem.ProblemException;

/// Loads a dropped file whole, or says in a [ProblemException] why not: missing, a folder, not a plain file (pipe, device),
/// not allowed, empty, over [#MAX_MEGABYTES], changed or gone while it was read. Symbolic links are followed.
public final class FileIntake {

    /// Largest file taken, in MB of 1,048,576 bytes.
    public static final int MAX_MEGABYTES = 200;

    private static final long MAX_BYTES = MAX_MEGABYTES * 1024L * 1024L;

    /// Opens a plain file for reading; tests put a disk in between that fails or changes.
    @FunctionalInterface
    interface Opener {
        SeekableByteChannel open(Path file) throws IOException;
    }

    private final Opener opener;

    public FileIntake() {
        // The path is already free of links; one swapped in since then is refused instead of followed.
        this(file -> Files.newByteChannel(file, Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)));
    }

    FileIntake(Opener opener) {
        this.opener = opener;
    }

    /// @throws ProblemException naming the file, when it cannot be taken
    /// @throws JobCancelled     when the thread was interrupted while it read
    public LoadedFile load(Path path) {
        var name = nameOf(path);
        try {
            // Attributes before opening: opening a pipe nobody writes to would wait for ever.
            var real = path.toRealPath();
            var before = attributes(real);
            check(before, name);
            var bytes = readWhole(real, before, name);
            return new LoadedFile(name, bytes, sha256(bytes));
        } catch (ClosedByInterruptException _) {
            throw new JobCancelled();
        } catch (NoSuchFileException e) {
            throw problem(ProblemCode.FILE_MISSING, name, e);
        } catch (AccessDeniedException e) {
            throw problem(ProblemCode.FILE_NOT_ALLOWED, name, e);
        } catch (IOException e) {
            throw problem(ProblemCode.FILE_UNREADABLE, name, e);
        }
    }

    private static String nameOf(Path path) {
        var last = path.toAbsolutePath().normalize().getFileName();
        return last == null ? path.toString() : last.toString();
    }

    private static BasicFileAttributes attributes(Path real) throws IOException {
        return Files.readAttributes(real, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    }

    private static void check(BasicFileAttributes attributes, String name) {
        if (attributes.isDirectory()) {
            throw ProblemException.of(ProblemCode.FILE_IS_FOLDER, name);
        }
        if (!attributes.isRegularFile()) {
            throw ProblemException.of(ProblemCode.FILE_NOT_PLAIN, name);
        }
        if (attributes.size() == 0) {
            throw ProblemException.of(ProblemCode.FILE_EMPTY, name);
        }
        if (attributes.size() > MAX_BYTES) {
            throw ProblemException.of(ProblemCode.FILE_TOO_LARGE, name, Integer.toString(MAX_MEGABYTES));
        }
    }

    private byte[] readWhole(Path real, BasicFileAttributes before, String name) throws IOException {
        var bytes = new byte[Math.toIntExact(before.size())];
        try (var channel = opener.open(real)) {
            var rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                if (channel.read(rest) < 0) {
                    throw ProblemException.of(ProblemCode.FILE_CHANGED_WHILE_READ, name);
                }
            }
            // One byte more than promised means that somebody still writes.
            if (channel.read(ByteBuffer.allocate(1)) >= 0) {
                throw ProblemException.of(ProblemCode.FILE_CHANGED_WHILE_READ, name);
            }
        }
        if (!sameAs(before, real)) {
            throw ProblemException.of(ProblemCode.FILE_CHANGED_WHILE_READ, name);
        }
        return bytes;
    }

    private static boolean sameAs(BasicFileAttributes before, Path real) throws IOException {
        try {
            var after = attributes(real);
            return after.size() == before.size() && after.lastModifiedTime().equals(before.lastModifiedTime())
                    && Objects.equals(after.fileKey(), before.fileKey());
        } catch (NoSuchFileException _) {
            return false;
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static ProblemException problem(ProblemCode code, String name, IOException cause) {
        return new ProblemException(Problem.of(code, name), cause);
    }
}
