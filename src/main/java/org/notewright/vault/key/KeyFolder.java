package org.notewright.vault.key;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.notewright.files.AtomicFiles;
import org.notewright.files.DiskFull;
import org.notewright.problem.Problem;
import org.notewright.problem.ProblemCode;
import org.notewright.problem.ProblemException;

/// The key file and its second copy in a vault folder. Both are replaced whole, one after the other, so that at every
/// instant at least one is good; the first counts, the second is used only where the first is missing or damaged.
public final class KeyFolder {

    public static final String KEY_FILE = "notewright.key";
    public static final String SECOND_COPY = "notewright.key.bak";

    /// Longer than any version is likely to get; a larger file is not read into memory.
    private static final int MAX_BYTES = 64 * 1024;

    private final Path first;
    private final Path second;

    public KeyFolder(Path folder) {
        this.first = folder.resolve(KEY_FILE);
        this.second = folder.resolve(SECOND_COPY);
    }

    /// What was read.
    ///
    /// @param file      the wraps
    /// @param fromCopy  whether the first file was missing or damaged and the second copy had to serve
    public record Found(KeyFile file, boolean fromCopy) {
    }

    public boolean exists() {
        return Files.exists(first) || Files.exists(second);
    }

    /// @throws ProblemException `VAULT_MISSING` if there is neither file, `VAULT_KEY_DAMAGED` if no copy is good,
    ///                          `VAULT_TOO_NEW`
    public Found read() {
        if (!exists()) {
            throw ProblemException.of(ProblemCode.VAULT_MISSING, folderName());
        }
        try {
            return new Found(read(first), false);
        } catch (ProblemException failure) {
            if (failure.problem().code() != ProblemCode.VAULT_KEY_DAMAGED) {
                throw failure;
            }
            return new Found(read(second), true);
        }
    }

    /// The file that [#read] would use.
    ///
    /// @throws ProblemException as [#read]
    public Path goodFile() {
        return read().fromCopy() ? second : first;
    }

    private static KeyFile read(Path file) {
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > MAX_BYTES) {
                throw ProblemException.of(ProblemCode.VAULT_KEY_DAMAGED);
            }
            return KeyFileFormat.read(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new ProblemException(Problem.of(ProblemCode.VAULT_KEY_DAMAGED), e);
        }
    }

    /// Replaces both copies. A crash in between leaves the new first file and the old second copy; [#heal] then ends it.
    /// Once the first is replaced the change counts: a second copy that cannot follow (a full disk) is deleted rather
    /// than left with the old passphrase, and comes back at the next unlock.
    ///
    /// @throws ProblemException `VAULT_DISK_FULL`, `VAULT_NOT_WRITABLE`; both are then as they were
    public void write(KeyFile file) {
        var bytes = KeyFileFormat.write(file);
        replace(first, bytes);
        try {
            replace(second, bytes);
        } catch (ProblemException _) {
            deleteQuietly(second);
        }
    }

    /// Makes both copies equal to this one, which has just opened the vault: repairs a damaged file, and ends a
    /// replacement that a crash broke off, so that an old passphrase does not live on in the second copy.
    public void heal(KeyFile good) {
        var bytes = KeyFileFormat.write(good);
        for (var file : new Path[] {first, second}) {
            if (!same(file, bytes)) {
                replace(file, bytes);
            }
        }
    }

    private static boolean same(Path file, byte[] bytes) {
        try {
            return Files.isRegularFile(file) && Files.size(file) == bytes.length
                    && Arrays.equals(Files.readAllBytes(file), bytes);
        } catch (IOException _) {
            return false;
        }
    }

    private void replace(Path file, byte[] bytes) {
        try {
            AtomicFiles.write(file, bytes);
        } catch (IOException e) {
            throw new ProblemException(DiskFull.causes(e) ? Problem.of(ProblemCode.VAULT_DISK_FULL)
                    : Problem.of(ProblemCode.VAULT_NOT_WRITABLE, folderName()), e);
        }
    }

    private static void deleteQuietly(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException _) {
            // The next unlock replaces it.
        }
    }

    private String folderName() {
        var parent = first.toAbsolutePath().getParent();
        var name = parent == null ? null : parent.getFileName();
        return name == null ? "" : name.toString();
    }
}
