package org.notewright.vault.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import org.notewright.files.AtomicFiles;
import org.notewright.files.DiskFull;
import org.notewright.files.OwnerOnly;
import org.notewright.problem.Problem;
import org.notewright.problem.ProblemCode;
import org.notewright.problem.ProblemException;
import org.notewright.vault.backup.BackupFile;
import org.notewright.vault.key.KdfCost;
import org.notewright.vault.key.KeyFile;
import org.notewright.vault.key.KeyFolder;
import org.notewright.vault.key.RecoveryCode;

/// Makes, opens and brings back vaults. A vault is a folder with `notewright.db`, `notewright.key` and its second copy.
///
/// Passphrases and recovery codes that are handed in here are cleared before the method returns or throws.
public final class Vaults {

    /// A new vault with the code for its recovery sheet, which is shown once and can never be shown again. The receiver
    /// closes both.
    public record Created(Vault vault, RecoveryCode recoveryCode) {
    }

    private Vaults() {
    }

    /// Tells the database driver where to unpack its native library. `app` calls it before the first vault is opened;
    /// without it the driver uses the shared temp folder.
    ///
    /// @param folder owner-only, such as [org.notewright.files.PrivateFolder#natives]
    public static void useNativeFolder(Path folder) {
        System.setProperty("org.sqlite.tmpdir", folder.toAbsolutePath().toString());
    }

    /// Whether a vault lies in the folder: a database with a key file.
    public static boolean exists(Path folder) {
        return Files.isRegularFile(VaultFiles.database(folder)) && new KeyFolder(folder).exists();
    }

    /// Makes a vault in an empty or missing folder and unlocks it.
    ///
    /// @throws ProblemException `PASSPHRASE_TOO_SHORT`, `VAULT_EXISTS`, `VAULT_NOT_WRITABLE`, `VAULT_DISK_FULL`
    public static Created create(Path folder, char[] passphrase, Clock clock) {
        return create(folder, passphrase, clock, KdfCost.DEFAULT);
    }

    static Created create(Path folder, char[] passphrase, Clock clock, KdfCost cost) {
        var code = RecoveryCode.random();
        var key = KeyFile.newDataKey();
        try {
            var keyFile = KeyFile.create(key, passphrase, code, cost);
            requireVacant(folder);
            OwnerOnly.createFolder(folder);
            return new Created(Opening.create(folder, key, keyFile, clock), code);
        } catch (IOException e) {
            key.close();
            code.close();
            throw notWritable(folder, e);
        } catch (RuntimeException failure) {
            key.close();
            code.close();
            throw failure;
        } finally {
            Arrays.fill(passphrase, '\0');
        }
    }

    /// @throws ProblemException `VAULT_MISSING`, `VAULT_IN_USE`, `VAULT_WRONG_PASSPHRASE`, `VAULT_KEY_DAMAGED`,
    ///                          `VAULT_DAMAGED`, `VAULT_TOO_NEW`, `VAULT_TOO_OLD`, `VAULT_NOT_WRITABLE`, `VAULT_DISK_FULL`
    public static Vault unlock(Path folder, char[] passphrase, Clock clock) {
        try {
            return Opening.unlock(folder, clock, file -> new Opening.Unlocked(file.open(passphrase), file), "unlock");
        } finally {
            Arrays.fill(passphrase, '\0');
        }
    }

    /// Opens a vault with the code from its sheet and gives it a new passphrase. The code stays valid.
    ///
    /// @throws ProblemException as [#unlock], and `VAULT_WRONG_RECOVERY_CODE`, `PASSPHRASE_TOO_SHORT`
    public static Vault recover(Path folder, char[] recoveryCode, char[] newPassphrase, Clock clock) {
        try (var code = RecoveryCode.parse(recoveryCode)) {
            return Opening.unlock(folder, clock, file -> {
                var key = file.open(code);
                try {
                    return new Opening.Unlocked(key, file.withPassphrase(key, newPassphrase));
                } catch (ProblemException failure) {
                    key.close();
                    throw failure;
                }
            }, "recover");
        } finally {
            Arrays.fill(recoveryCode, '\0');
            Arrays.fill(newPassphrase, '\0');
        }
    }

    /// Brings a backup back into an empty or missing folder; it is then unlocked with the passphrase that was valid when
    /// the backup was made. Every byte is compared with the hashes in the backup before anything counts as restored.
    ///
    /// @throws ProblemException `FILE_MISSING`, `BACKUP_DAMAGED`, `VAULT_EXISTS`, `VAULT_NOT_WRITABLE`, `VAULT_DISK_FULL`
    public static void restore(Path backup, Path folder) {
        if (!Files.isRegularFile(backup)) {
            throw ProblemException.of(ProblemCode.FILE_MISSING, VaultFiles.nameOf(backup));
        }
        try {
            requireVacant(folder);
            OwnerOnly.createFolder(folder);
            var key = AtomicFiles.newTempBeside(folder.resolve(KeyFolder.KEY_FILE));
            var database = AtomicFiles.newTempBeside(VaultFiles.database(folder));
            try {
                BackupFile.unpack(backup, key, database);
                // The key file last: a folder without one is no vault.
                AtomicFiles.moveIntoPlace(database, VaultFiles.database(folder));
                AtomicFiles.moveIntoPlace(key, folder.resolve(KeyFolder.KEY_FILE));
            } finally {
                if (!Files.exists(folder.resolve(KeyFolder.KEY_FILE))) {
                    Files.deleteIfExists(VaultFiles.database(folder));
                }
                Files.deleteIfExists(key);
                Files.deleteIfExists(database);
            }
        } catch (IOException e) {
            throw notWritable(folder, e);
        }
    }

    private static void requireVacant(Path folder) throws IOException {
        if (!VaultFiles.isVacant(folder)) {
            throw ProblemException.of(ProblemCode.VAULT_EXISTS, VaultFiles.nameOf(folder));
        }
    }

    private static ProblemException notWritable(Path folder, IOException e) {
        return new ProblemException(DiskFull.causes(e) ? Problem.of(ProblemCode.VAULT_DISK_FULL)
                : Problem.of(ProblemCode.VAULT_NOT_WRITABLE, VaultFiles.nameOf(folder)), e);
    }
}
