package org.notewright.vault.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.notewright.vault.store.TestVaults.assertProblem;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.notewright.problem.ProblemCode;

class FolderLockTest {

    @TempDir Path dir;

    private String childSays(Path folder) throws Exception {
        var child = VaultChild.start("try", folder, dir);
        try (var out = child.inputReader(StandardCharsets.US_ASCII)) {
            return out.readLine();
        } finally {
            child.waitFor();
        }
    }

    @Test void secondOpenInTheSameProcessIsRefused() {
        var folder = dir.resolve("vault");
        try (var _ = TestVaults.create(folder)) {
            assertProblem(ProblemCode.VAULT_IN_USE, () -> TestVaults.unlock(folder));
            assertProblem(ProblemCode.VAULT_IN_USE, () -> TestVaults.unlock(folder));
        }
        TestVaults.unlock(folder).close();
    }

    /// The refusals in between must not cost the holder its lock: closing a file drops a POSIX process's locks on it.
    @Test void secondProcessIsRefusedEvenAfterRefusalsInThisOne() throws Exception {
        var folder = dir.resolve("vault");
        try (var _ = TestVaults.create(folder)) {
            assertEquals("VAULT_IN_USE", childSays(folder));
            assertProblem(ProblemCode.VAULT_IN_USE, () -> TestVaults.unlock(folder));
            assertEquals("VAULT_IN_USE", childSays(folder));
        }
        assertEquals("opened", childSays(folder));
    }

    @Test void vaultHeldByAnotherProcessIsRefusedUntilThatProcessDies() throws Exception {
        var folder = dir.resolve("vault");
        TestVaults.create(folder).close();
        var child = VaultChild.start("hold", folder, dir);
        try (var out = child.inputReader(StandardCharsets.US_ASCII)) {
            assertEquals("holding", out.readLine());
            assertProblem(ProblemCode.VAULT_IN_USE, () -> TestVaults.unlock(folder));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } finally {
            child.destroyForcibly().waitFor();
        }
        TestVaults.unlock(folder).close();
    }
}
