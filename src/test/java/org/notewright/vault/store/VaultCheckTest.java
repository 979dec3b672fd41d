package org.notewright.vault.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.notewright.job.JobContext;
import org.notewright.problem.ProblemCode;
import org.notewright.problem.ProblemException;
import org.notewright.vault.key.KeyFolder;
import org.notewright.vault.key.PageSeal;

class VaultCheckTest {

    private static final long SEED = 20_261_121L;

    @TempDir Path dir;

    private Path filled() {
        var folder = dir.resolve("vault");
        try (var vault = TestVaults.create(folder)) {
            var patient = TestVaults.patient("Alvarez", "Marisol", "R-1");
            vault.patients().add(patient);
            var random = new Random(SEED);
            for (int i = 0; i < 6; i++) {
                var original = new byte[40_000];
                random.nextBytes(original);
                vault.sources().add(TestVaults.source(patient, null, original), original);
            }
            // Free pages, which SQLite's own check does not look at.
            vault.settings().put("big", "x".repeat(60_000));
            vault.settings().remove("big");
        }
        return folder;
    }

    @Test void soundVaultHasNoDamageAndCountsWhatItLookedAt() {
        var folder = filled();
        try (var vault = TestVaults.unlock(folder)) {
            vault.settings().put("in", "the log");
            var report = vault.check(JobContext.NONE);
            assertEquals(List.of(), report.damages());
            assertEquals(6, report.files());
            assertEquals(2, report.logEntries());
            assertEquals(Files.size(folder.resolve(VaultFiles.DATABASE)) / 4096, report.pages());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test void flippedBitIsFoundInEveryPage() throws IOException {
        var folder = filled();
        var file = folder.resolve(VaultFiles.DATABASE);
        var random = new Random(SEED);
        var good = Files.readAllBytes(file);
        try (var key = new KeyFolder(folder).read().file().open(TestVaults.PASSPHRASE.toCharArray())) {
            assertEquals(List.of(), PageFile.damagedPages(file, key));
            for (int page = 0; page < good.length / PageSeal.PAGE_BYTES; page++) {
                var bad = good.clone();
                bad[page * PageSeal.PAGE_BYTES + random.nextInt(PageSeal.PAGE_BYTES)] ^= (byte) (1 << random.nextInt(8));
                Files.write(file, bad);
                assertTrue(PageFile.damagedPages(file, key).contains(page + 1L), "page " + (page + 1));
            }
        }
    }

    @Test void flippedBitAnywhereIsToldByUnlockingOrByTheCheck() throws IOException {
        var folder = filled();
        var file = folder.resolve(VaultFiles.DATABASE);
        var good = Files.readAllBytes(file);
        var random = new Random(SEED);
        for (int i = 0; i < 30; i++) {
            int at = random.nextInt(good.length);
            var bad = good.clone();
            bad[at] ^= (byte) (1 << random.nextInt(8));
            Files.write(file, bad);
            assertFalse(sound(folder), "byte " + at);
        }
        Files.write(file, good);
        assertTrue(sound(folder));
    }

    private static boolean sound(Path folder) {
        try (var vault = TestVaults.unlock(folder)) {
            return vault.check(JobContext.NONE).sound();
        } catch (ProblemException failure) {
            assertEquals(ProblemCode.VAULT_DAMAGED, failure.problem().code());
            return false;
        }
    }

    @Test void missingLastPageIsFound() throws IOException {
        var folder = filled();
        var file = folder.resolve(VaultFiles.DATABASE);
        var good = Files.readAllBytes(file);
        Files.write(file, java.util.Arrays.copyOf(good, good.length - PageSeal.PAGE_BYTES));
        assertFalse(sound(folder));
    }

    @Test void exchangedOriginalIsFound() {
        var folder = filled();
        try (var vault = TestVaults.unlock(folder)) {
            tamper(vault, "DROP TRIGGER original_fixed", "UPDATE source_original SET bytes = x'00' WHERE rowid = 2");
            assertEquals(1, vault.check(JobContext.NONE).damages().size());
        }
    }

    @Test void searchIndexThatMissesARecordIsFoundAndMadeAnew() {
        var folder = filled();
        try (var vault = TestVaults.unlock(folder)) {
            tamper(vault, "DELETE FROM search_entry WHERE kind = 'SOURCE'");
            assertEquals(1, vault.check(JobContext.NONE).damages().size());
            vault.search().rebuild();
            assertEquals(List.of(), vault.check(JobContext.NONE).damages());
        }
    }

    @Test void changedSignedTextIsFound() {
        try (var vault = TestVaults.create(dir.resolve("signed"))) {
            var document = TestVaults.stored(vault, "first");
            vault.documents().sign(TestVaults.signature(document, 1, "first"));
            assertTrue(vault.check(JobContext.NONE).sound());
            tamper(vault, "DROP TRIGGER version_fixed", "UPDATE version SET text = 'worse'");
            assertFalse(vault.check(JobContext.NONE).sound());
        }
    }

    @Test void changedEntryOfTheAccessLogIsFound() {
        assertLogDamaged("UPDATE access_log SET about = 'other' WHERE seq = 3");
    }

    @Test void changedTimeInTheAccessLogIsFound() {
        assertLogDamaged("UPDATE access_log SET at = at + 1 WHERE seq = 1");
    }

    @Test void removedEntryOfTheAccessLogIsFound() {
        assertLogDamaged("DELETE FROM access_log WHERE seq = 3");
    }

    @Test void entriesCutOffTheEndOfTheAccessLogAreFound() {
        assertLogDamaged("DELETE FROM access_log WHERE seq > 3");
    }

    private void assertLogDamaged(String sql) {
        try (var vault = TestVaults.create(dir.resolve("logged"))) {
            for (int i = 0; i < 4; i++) {
                vault.log().add("export", "document-" + i);
            }
            assertTrue(vault.check(JobContext.NONE).sound());
            tamper(vault, "DROP TRIGGER access_log_fixed", "DROP TRIGGER access_log_kept", sql);
            assertFalse(vault.check(JobContext.NONE).sound());
        }
    }

    private static void tamper(OpenVault vault, String... statements) {
        vault.database().write("test", connection -> {
            for (var sql : statements) {
                Sql.update(connection, sql);
            }
            return true;
        });
    }
}
