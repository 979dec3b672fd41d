package org.notewright.vault.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.notewright.vault.store.TestVaults.assertProblem;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.notewright.clinical.Document;
import org.notewright.job.JobContext;
import org.notewright.problem.ProblemCode;
import org.notewright.problem.ProblemException;
import org.notewright.vault.backup.BackupFile;

class BackupTest {

    @TempDir Path dir;

    private Path backup() {
        return dir.resolve("copy.notewright-backup");
    }

    private Document backedUp() {
        try (var vault = TestVaults.create(dir.resolve("vault"))) {
            var document = TestVaults.stored(vault, "kept");
            vault.backup(backup());
            vault.documents().saveWorking(document.id(), "after the backup");
            return document;
        }
    }

    @Test void backupComesBackAsASoundVaultWithTheSamePassphrase() {
        var document = backedUp();
        Vaults.restore(backup(), dir.resolve("back"));
        try (var vault = TestVaults.unlock(dir.resolve("back"))) {
            assertEquals("kept", vault.documents().workingText(document.id()));
            assertTrue(vault.check(JobContext.NONE).sound());
        }
    }

    @Test void databaseOfABackupDoesNotOpenWithoutTheKey() throws IOException {
        backedUp();
        var database = dir.resolve("unpacked.db");
        BackupFile.unpack(backup(), dir.resolve("unpacked.key"), database);
        assertThrows(SQLException.class, () -> {
            try (var connection = DriverManager.getConnection("jdbc:sqlite:" + database);
                    var statement = connection.createStatement()) {
                statement.executeQuery("SELECT count(*) FROM sqlite_schema");
            }
        });
    }

    @Test void existingFileIsNeverReplaced() throws IOException {
        Files.writeString(backup(), "mine");
        try (var vault = TestVaults.create(dir.resolve("vault"))) {
            assertProblem(ProblemCode.OUTPUT_NOT_WRITABLE, () -> vault.backup(backup()));
            // A file where the folder should be.
            assertProblem(ProblemCode.OUTPUT_NOT_WRITABLE, () -> vault.backup(backup().resolve("copy")));
        }
        assertEquals("mine", Files.readString(backup()));
    }

    @Test void nothingHalfWrittenStaysBesideABackup() throws IOException {
        backedUp();
        try (var files = Files.list(dir)) {
            assertArrayEquals(new Object[] {"copy.notewright-backup", "vault"},
                    files.map(file -> file.getFileName().toString()).sorted().toArray());
        }
    }

    @Test void changedByteAnywhereInABackupIsRefusedAndNothingRestored() throws IOException {
        backedUp();
        var good = Files.readAllBytes(backup());
        var random = new Random(7);
        int refused = 0;
        for (int i = 0; i < 40; i++) {
            var bad = good.clone();
            bad[100 + random.nextInt(good.length - 600)] ^= 0x10;
            Files.write(backup(), bad);
            var target = dir.resolve("back" + i);
            try {
                Vaults.restore(backup(), target);
            } catch (ProblemException failure) {
                assertEquals(ProblemCode.BACKUP_DAMAGED, failure.problem().code());
                assertTrue(VaultFiles.isVacant(target));
                refused++;
            }
        }
        // A byte in a ZIP time stamp means nothing; every other one must be noticed.
        assertTrue(refused >= 38, refused + " of 40 refused");
    }

    @Test void restoreNeedsAnEmptyFolderAndABackup() throws IOException {
        backedUp();
        assertProblem(ProblemCode.VAULT_EXISTS, () -> Vaults.restore(backup(), dir.resolve("vault")));
        assertProblem(ProblemCode.FILE_MISSING, () -> Vaults.restore(dir.resolve("none"), dir.resolve("back")));
        Files.writeString(dir.resolve("letter.txt"), "no archive");
        assertProblem(ProblemCode.BACKUP_DAMAGED, () -> Vaults.restore(dir.resolve("letter.txt"), dir.resolve("back")));
    }
}
