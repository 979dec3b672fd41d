package org.notewright.sources.intake;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.notewright.problem.Problem;
import org.notewright.problem.ProblemCode;
import org.notewright.problem.ProblemException;

/// A folder that a scanner or a fax writes into. It is looked at from time to time, because network shares tell nobody of
/// new files. A file is complete once two looks in a row saw the same size and time and no program holds it locked.
///
/// Sub-folders, links, empty files and names that [WatchedFolderNames] passes over are left alone. One thread at a time.
public final class WatchedFolder {

    /// Where originals go once they are filed, if the practice wants that.
    public static final String FILED = "filed";

    /// A folder with more is not a scanner's: the rest waits until some are gone.
    private static final int MOST_FILES = 10_000;

    /// A complete file as it was seen.
    ///
    /// @param modifiedAt its time, as exact as the disk keeps it
    public record Found(Path file, long byteCount, Instant modifiedAt) {

        @Override public String toString() {
            return "Found[" + byteCount + " bytes]";
        }
    }

    private final Path folder;
    private Map<Path, Found> before = Map.of();

    public WatchedFolder(Path folder) {
        this.folder = folder;
    }

    public Path folder() {
        return folder;
    }

    /// Looks once.
    ///
    /// @return the complete files, the oldest first; the same ones at every look until they are gone
    /// @throws ProblemException `FILE_MISSING`, `FILE_NOT_ALLOWED` or `FILE_UNREADABLE` naming the folder
    public List<Found> look() {
        var now = new HashMap<Path, Found>();
        var complete = new ArrayList<Found>();
        try (var files = Files.newDirectoryStream(folder)) {
            for (var file : files) {
                var found = found(file);
                if (found != null && now.size() < MOST_FILES) {
                    now.put(file, found);
                    if (found.equals(before.get(file)) && isFree(file)) {
                        complete.add(found);
                    }
                }
            }
        } catch (DirectoryIteratorException e) {
            var cause = e.getCause();
            throw trouble(cause == null ? new IOException(e) : cause);
        } catch (IOException e) {
            throw trouble(e);
        }
        before = now;
        complete.sort(Comparator.comparing(Found::modifiedAt).thenComparing(Found::file));
        return List.copyOf(complete);
    }

    /// A file that goes away meanwhile is none.
    private static @Nullable Found found(Path file) {
        try {
            if (WatchedFolderNames.passOver(file)) {
                return null;
            }
            var attributes = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return attributes.isRegularFile() && attributes.size() > 0
                    ? new Found(file, attributes.size(), attributes.lastModifiedTime().toInstant()) : null;
        } catch (IOException _) {
            return null;
        }
    }

    /// Windows refuses to open what another program writes exclusively; elsewhere a polite writer holds a lock.
    private static boolean isFree(Path file) {
        try (var channel = FileChannel.open(file, StandardOpenOption.READ);
                var lock = channel.tryLock(0, Long.MAX_VALUE, true)) {
            return lock != null;
        } catch (IOException | OverlappingFileLockException _) {
            return false;
        }
    }

    private ProblemException trouble(IOException e) {
        var code = switch (e) {
            case NoSuchFileException _, NotDirectoryException _ -> ProblemCode.FILE_MISSING;
            case AccessDeniedException _ -> ProblemCode.FILE_NOT_ALLOWED;
            default -> ProblemCode.FILE_UNREADABLE;
        };
        var last = folder.getFileName();
        return new ProblemException(Problem.of(code, last == null ? folder.toString() : last.toString()), e);
    }

    /// Moves an original into the sub-folder [#FILED], under its own name or, where that is taken, the name with a number.
    ///
    /// @return where it is now
    /// @throws IOException if it cannot be moved; it stays where it was
    public static Path moveToFiled(Path original) throws IOException {
        var filed = Files.createDirectories(original.resolveSibling(FILED));
        var name = String.valueOf(original.getFileName());
        int dot = name.lastIndexOf('.') > 0 ? name.lastIndexOf('.') : name.length();
        for (int number = 1; ; number++) {
            var target = filed.resolve(number == 1 ? name
                    : name.substring(0, dot) + " (" + number + ")" + name.substring(dot));
            if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
                return Files.move(original, target);
            }
        }
    }
}
