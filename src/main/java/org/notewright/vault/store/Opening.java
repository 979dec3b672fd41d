package org.notewright.vault.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.notewright.files.OwnerOnly;
import org.notewright.problem.Problem;
import org.notewright.problem.ProblemCode;
import org.notewright.problem.ProblemException;
import org.notewright.vault.key.KeyFile;
import org.notewright.vault.key.KeyFolder;
import org.notewright.vault.key.SecretBytes;

/// The steps from a folder to an open vault, each undone where a later one fails: lock, key, database, tables.
final class Opening {

    /// The data key, and the key file as it shall stand from now on.
    record Unlocked(SecretBytes key, KeyFile file) {
    }

    private Opening() {
    }

    /// The key file comes last: a folder whose creation broke off is no vault.
    static Vault create(Path folder, SecretBytes key, KeyFile keyFile, Clock clock) {
        var lock = FolderLock.take(folder);
        try {
            OwnerOnly.createFile(VaultFiles.database(folder));
            var vault = open(folder, lock, key, clock, new ArrayList<>(), Migrations.ALL::create);
            try {
                new KeyFolder(folder).write(keyFile);
                vault.log().add("create", "");
                return vault;
            } catch (RuntimeException failure) {
                vault.close();
                throw failure;
            }
        } catch (IOException e) {
            lock.close();
            throw notWritable(folder, e);
        } catch (RuntimeException failure) {
            lock.close();
            throw failure;
        }
    }

    /// @param unlocking from what was read to the data key; its file is written back where it differs from the disk
    static Vault unlock(Path folder, Clock clock, Function<KeyFile, Unlocked> unlocking, String action) {
        if (!Vaults.exists(folder)) {
            throw ProblemException.of(ProblemCode.VAULT_MISSING, VaultFiles.nameOf(folder));
        }
        var lock = FolderLock.take(folder);
        try {
            var keys = new KeyFolder(folder);
            var found = keys.read();
            var unlocked = unlocking.apply(found.file());
            try {
                return unlocked(folder, lock, unlocked, keys, found, clock, action);
            } catch (RuntimeException failure) {
                unlocked.key().close();
                throw failure;
            }
        } catch (RuntimeException failure) {
            lock.close();
            throw failure;
        }
    }

    private static Vault unlocked(Path folder, FolderLock lock, Unlocked unlocked, KeyFolder keys, KeyFolder.Found found,
            Clock clock, String action) {
        var warnings = new ArrayList<String>();
        if (found.fromCopy()) {
            warnings.add("The key file was damaged or missing; its second copy has opened the vault. Make a backup today.");
        }
        var vault = open(folder, lock, unlocked.key(), clock, warnings, Migrations.ALL::update);
        try {
            if (unlocked.file() != found.file()) {
                keys.write(unlocked.file());
            }
            record(vault, keys, unlocked.file(), action, warnings);
            return vault;
        } catch (RuntimeException failure) {
            vault.close();
            throw failure;
        }
    }

    /// A full disk must not lock anyone out of what is there: it is told as a warning.
    private static void record(Vault vault, KeyFolder keys, KeyFile file, String action, List<String> warnings) {
        try {
            keys.heal(file);
            vault.log().add(action, "");
        } catch (ProblemException failure) {
            if (failure.problem().code() != ProblemCode.VAULT_DISK_FULL) {
                throw failure;
            }
            warnings.add("The disk that holds the vault is full: this unlocking could not be recorded.");
        }
    }

    private static OpenVault open(Path folder, FolderLock lock, SecretBytes key, Clock clock, List<String> warnings,
            Consumer<Database> migrate) {
        var file = VaultFiles.database(folder);
        try {
            var pages = PageFile.open(file);
            try {
                var connector = new Connector(file, key);
                var database = Database.open(connector);
                try {
                    migrate.accept(database);
                    return new OpenVault(folder, lock, key, pages, connector, database, clock, warnings);
                } catch (RuntimeException failure) {
                    database.close();
                    throw failure;
                }
            } catch (RuntimeException failure) {
                OpenVault.close(pages);
                throw failure;
            }
        } catch (IOException e) {
            throw notWritable(folder, e);
        }
    }

    private static ProblemException notWritable(Path folder, IOException e) {
        return new ProblemException(Problem.of(ProblemCode.VAULT_NOT_WRITABLE, VaultFiles.nameOf(folder)), e);
    }
}
