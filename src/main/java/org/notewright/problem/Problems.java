package org.notewright.problem;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The one place where exceptions become problems.
public final class Problems {

    private Problems() {
    }

    public static Problem from(Throwable failure) {
        return switch (failure) {
            case ProblemException e -> e.problem();
            case NoSuchFileException e -> Problem.of(ProblemCode.FILE_MISSING, name(e.getFile()));
            case AccessDeniedException e -> Problem.of(ProblemCode.FILE_NOT_ALLOWED, name(e.getFile()));
            case FileSystemException e when saysDiskFull(e) -> Problem.of(ProblemCode.DISK_FULL);
            case FileSystemException e -> Problem.of(ProblemCode.FILE_UNREADABLE, name(e.getFile()));
            case IOException e when saysDiskFull(e) -> Problem.of(ProblemCode.DISK_FULL);
            default -> Problem.of(ProblemCode.GENERAL_DEFECT);
        };
    }

    /// Whether the operating system said that no space is left (Linux and macOS, Windows in English).
    public static boolean saysDiskFull(Throwable failure) {
        var message = failure.getMessage();
        if (message == null) {
            return false;
        }
        var lower = message.toLowerCase(Locale.ROOT);
        return lower.contains("no space left") || lower.contains("not enough space")
                || lower.contains("disk quota exceeded") || lower.contains("disk is full");
    }

    /// The last part of a path: a person knows the file by its name, and the folders are nobody's business.
    public static String name(@Nullable String path) {
        if (path == null) {
            return "?";
        }
        var last = Path.of(path).getFileName();
        return last == null ? path : last.toString();
    }
}
