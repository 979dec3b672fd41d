package org.notewright.vault.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import org.notewright.files.DiskFull;
import org.notewright.files.OwnerOnly;
import org.notewright.problem.Problem;
import org.notewright.problem.ProblemCode;
import org.notewright.problem.ProblemException;

/// Keeps a vault folder for one holder, across processes and within this one, for as long as it is not closed. The
/// operating system lets go when the process dies.
///
/// Two files, because POSIX drops *all* of a process's locks on a file when the process closes *any* handle of it. A
/// second attempt in this process stops at the gate, and closing the gate again costs only the gate's lock in the eyes
/// of other processes; the lock that counts is never opened twice.
final class FolderLock implements AutoCloseable {

    static final String GATE = "notewright.gate";
    static final String LOCK = "notewright.lock";

    private final FileLock gate;
    private final FileLock lock;

    private FolderLock(FileLock gate, FileLock lock) {
        this.gate = gate;
        this.lock = lock;
    }

    /// @throws ProblemException `VAULT_IN_USE`, `VAULT_NOT_WRITABLE`, `VAULT_DISK_FULL`
    static FolderLock take(Path folder) {
        var gate = lock(folder.resolve(GATE));
        try {
            return new FolderLock(gate, lock(folder.resolve(LOCK)));
        } catch (ProblemException failure) {
            close(gate);
            throw failure;
        }
    }

    private static FileLock lock(Path file) {
        try {
            var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = null;
            try {
                lock = tryLock(channel);
            } finally {
                if (lock == null) {
                    channel.close();
                }
            }
            if (lock == null) {
                throw ProblemException.of(ProblemCode.VAULT_IN_USE);
            }
            OwnerOnly.restrict(file);
            return lock;
        } catch (IOException e) {
            throw failed(e, file);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException _) {
            return null;
        }
    }

    private static ProblemException failed(IOException e, Path file) {
        return new ProblemException(DiskFull.causes(e) ? Problem.of(ProblemCode.VAULT_DISK_FULL)
                : Problem.of(ProblemCode.VAULT_NOT_WRITABLE, VaultFiles.nameOf(file.getParent())), e);
    }

    @Override public void close() {
        close(lock);
        close(gate);
    }

    private static void close(FileLock lock) {
        try {
            lock.acquiredBy().close();
        } catch (IOException _) {
            // The lock goes with the process at the latest.
        }
    }
}
