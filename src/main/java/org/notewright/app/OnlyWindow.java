package org.notewright.app;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.notewright.problem.Problem;
import org.notewright.problem.ProblemCode;
import org.notewright.problem.ProblemException;
import org.notewright.problem.Problems;

/// One window at a time on this person's settings: a file lock, which the system lets go even after a crash.
final class OnlyWindow implements AutoCloseable {

    private final FileChannel channel;
    private final FileLock lock;

    private OnlyWindow(FileChannel channel, FileLock lock) {
        this.channel = channel;
        this.lock = lock;
    }

    /// @throws ProblemException `WINDOW_OPEN_ALREADY`, or what the disk says
    static OnlyWindow claim(Path file) {
        try {
            createParent(file);
            var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            var lock = channel.tryLock();
            if (lock == null) {
                channel.close();
                throw ProblemException.of(ProblemCode.WINDOW_OPEN_ALREADY);
            }
            return new OnlyWindow(channel, lock);
        } catch (IOException e) {
            throw new ProblemException(Problem.of(ProblemCode.OUTPUT_NOT_WRITABLE,
                    Problems.name(file.toString())), e);
        }
    }

    private static void createParent(Path file) throws IOException {
        var parent = file.toAbsolutePath().getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
    }

    @Override public void close() {
        try (channel) {
            lock.release();
        } catch (IOException _) {
            // The process ends: the system lets the lock go.
            return;
        }
    }
}
