package org.notewright.vault.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.UUID;
import org.notewright.files.DiskFull;
import org.notewright.files.OwnerOnly;
import org.notewright.problem.Problem;
import org.notewright.problem.ProblemCode;
import org.notewright.problem.ProblemException;
import org.notewright.vault.backup.BackupFile;
import org.notewright.vault.key.KeyFolder;

/// Makes a backup while others read and write: `VACUUM INTO`, which keeps the key. The driver's own `backup to` would
/// write a file that is not encrypted, and is never used.
final class VaultCopy {

    private final Path folder;
    private final Connector connector;

    VaultCopy(Path folder, Connector connector) {
        this.folder = folder;
        this.connector = connector;
    }

    /// @throws ProblemException `OUTPUT_NOT_WRITABLE` if the file exists or cannot be written, `DISK_FULL`,
    ///                          `VAULT_DAMAGED` if the copy does not hold what it should; nothing half-written stays
    void writeTo(Path target) {
        if (Files.exists(target)) {
            throw ProblemException.of(ProblemCode.OUTPUT_NOT_WRITABLE, VaultFiles.nameOf(target));
        }
        var temp = target.toAbsolutePath().resolveSibling(".notewright-backup-" + UUID.randomUUID());
        try {
            OwnerOnly.createFolder(temp);
            try {
                var copy = temp.resolve(VaultFiles.DATABASE);
                vacuumInto(copy, target);
                if (!PageFile.damagedPages(copy, connector.key()).isEmpty()) {
                    throw ProblemException.of(ProblemCode.VAULT_DAMAGED);
                }
                BackupFile.write(target, new KeyFolder(folder).goodFile(), copy);
            } finally {
                Files.deleteIfExists(temp.resolve(VaultFiles.DATABASE));
                Files.deleteIfExists(temp.resolve(VaultFiles.DATABASE + "-journal"));
                Files.deleteIfExists(temp);
            }
        } catch (IOException e) {
            throw new ProblemException(DiskFull.causes(e) ? Problem.of(ProblemCode.DISK_FULL)
                    : Problem.of(ProblemCode.OUTPUT_NOT_WRITABLE, VaultFiles.nameOf(target)), e);
        }
    }

    /// What could not be written here is the copy, not the vault.
    private static RuntimeException aboutTarget(RuntimeException failure, Path target) {
        if (!(failure instanceof ProblemException problem)) {
            return failure;
        }
        return switch (problem.problem().code()) {
            case VAULT_DISK_FULL -> new ProblemException(Problem.of(ProblemCode.DISK_FULL), failure);
            case VAULT_NOT_WRITABLE -> new ProblemException(
                    Problem.of(ProblemCode.OUTPUT_NOT_WRITABLE, VaultFiles.nameOf(target)), failure);
            default -> failure;
        };
    }

    /// On a connection of its own, so that nobody waits.
    private void vacuumInto(Path copy, Path target) {
        try (var connection = connector.open()) {
            Sql.update(connection, "VACUUM INTO ?", copy.toString());
        } catch (SQLException failure) {
            throw aboutTarget(SqlFailures.from("copying the vault", failure, ""), target);
        }
    }
}
