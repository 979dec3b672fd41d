package org.notewright.vault.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.notewright.vault.store.TestVaults.assertProblem;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.notewright.job.JobContext;
import org.notewright.problem.ProblemCode;

class DiskFullTest {

    @TempDir Path dir;

    @Test void whatWasSavedStaysAndWorkGoesOnOnceThereIsSpace() {
        try (var vault = TestVaults.create(dir.resolve("vault"))) {
            var document = TestVaults.stored(vault, "first");
            vault.documents().saveWorking(document.id(), "saved");
            limit(vault, 1);
            assertProblem(ProblemCode.VAULT_DISK_FULL,
                    () -> vault.documents().saveWorking(document.id(), "x".repeat(500_000)));
            var patient = vault.patients().all().getFirst();
            var original = new byte[500_000];
            var source = TestVaults.source(patient, null, original);
            assertProblem(ProblemCode.VAULT_DISK_FULL, () -> vault.sources().add(source, original));
            assertEquals("saved", vault.documents().workingText(document.id()));
            assertTrue(vault.sources().of(patient.id()).isEmpty());
            limit(vault, 1_000_000);
            vault.sources().add(source, original);
            vault.documents().saveWorking(document.id(), "more");
            assertEquals("more", vault.documents().workingText(document.id()));
            assertTrue(vault.check(JobContext.NONE).sound());
        }
    }

    /// SQLite's own limit: never below the present size, so 1 means that the file cannot grow.
    private static void limit(OpenVault vault, int pages) {
        vault.database().whileNobodyWrites("test", c -> Sql.count(c, "PRAGMA max_page_count = " + pages));
    }
}
