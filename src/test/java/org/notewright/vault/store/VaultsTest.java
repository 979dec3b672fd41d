package org.notewright.vault.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.notewright.vault.store.TestVaults.CLOCK;
import static org.notewright.vault.store.TestVaults.PASSPHRASE;
import static org.notewright.vault.store.TestVaults.assertProblem;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.notewright.job.JobContext;
import org.notewright.problem.ProblemCode;
import org.notewright.vault.key.KeyFolder;
import org.notewright.vault.key.RecoveryCode;

class VaultsTest {

    @TempDir Path dir;

    private Path folder() {
        return dir.resolve("vault");
    }

    private void unlockWith(String passphrase) {
        Vaults.unlock(folder(), passphrase.toCharArray(), CLOCK).close();
    }

    @Test void newVaultIsSoundAndLogsItsCreation() {
        assertFalse(Vaults.exists(folder()));
        try (var vault = TestVaults.create(folder())) {
            assertTrue(vault.check(JobContext.NONE).sound());
            assertEquals("create", vault.log().latest(1).getFirst().action());
        }
        assertTrue(Vaults.exists(folder()));
    }

    @Test void createNeedsAnEmptyFolder() throws IOException {
        Files.createDirectory(folder());
        Files.writeString(folder().resolve("letter.txt"), "x");
        assertProblem(ProblemCode.VAULT_EXISTS, () -> TestVaults.create(folder()));
        assertEquals("x", Files.readString(folder().resolve("letter.txt")));
    }

    @Test void createNeedsEightCharacters() {
        assertProblem(ProblemCode.PASSPHRASE_TOO_SHORT, () -> Vaults.create(folder(), "seven77".toCharArray(), CLOCK));
        assertFalse(Files.exists(folder()));
    }

    @Test void wrongMissingAndDamagedAreDifferentProblems() throws IOException {
        assertProblem(ProblemCode.VAULT_MISSING, () -> unlockWith(PASSPHRASE));
        TestVaults.create(folder()).close();
        assertProblem(ProblemCode.VAULT_WRONG_PASSPHRASE, () -> unlockWith("wrong horse battery"));
        Files.write(folder().resolve(KeyFolder.KEY_FILE), new byte[10]);
        Files.write(folder().resolve(KeyFolder.SECOND_COPY), new byte[10]);
        assertProblem(ProblemCode.VAULT_KEY_DAMAGED, () -> unlockWith(PASSPHRASE));
        Files.delete(folder().resolve(KeyFolder.KEY_FILE));
        Files.delete(folder().resolve(KeyFolder.SECOND_COPY));
        assertProblem(ProblemCode.VAULT_MISSING, () -> unlockWith(PASSPHRASE));
    }

    @Test void emptiedDatabaseDoesNotPassForANewVault() throws IOException {
        TestVaults.create(folder()).close();
        Files.write(folder().resolve(VaultFiles.DATABASE), new byte[0]);
        assertProblem(ProblemCode.VAULT_DAMAGED, () -> unlockWith(PASSPHRASE));
    }

    @Test void passphrasesAreClearedWhateverHappens() {
        var good = PASSPHRASE.toCharArray();
        TestVaults.create(folder()).close();
        var wrong = "wrong horse battery".toCharArray();
        assertProblem(ProblemCode.VAULT_WRONG_PASSPHRASE, () -> Vaults.unlock(folder(), wrong, CLOCK));
        Vaults.unlock(folder(), good, CLOCK).close();
        assertArrayEquals(new char[good.length], good);
        assertArrayEquals(new char[wrong.length], wrong);
    }

    @Test void composedAndDecomposedLettersAreOnePassphrase() {
        Vaults.create(folder(), "caf\u00e9 cr\u00e8me".toCharArray(), CLOCK).vault().close();
        unlockWith("cafe\u0301 cre\u0300me");
    }

    @Test void oldPassphraseIsRefusedAfterAChangeEvenByTheSecondCopy() throws IOException {
        try (var vault = TestVaults.create(folder())) {
            assertProblem(ProblemCode.VAULT_WRONG_PASSPHRASE,
                    () -> vault.changePassphrase("wrong horse battery".toCharArray(), "another long one".toCharArray()));
            assertProblem(ProblemCode.PASSPHRASE_TOO_SHORT,
                    () -> vault.changePassphrase(PASSPHRASE.toCharArray(), "short".toCharArray()));
            vault.changePassphrase(PASSPHRASE.toCharArray(), "another long one".toCharArray());
            assertFalse(vault.passphraseMatches(PASSPHRASE.toCharArray()));
            assertTrue(vault.passphraseMatches("another long one".toCharArray()));
        }
        assertProblem(ProblemCode.VAULT_WRONG_PASSPHRASE, () -> unlockWith(PASSPHRASE));
        Files.delete(folder().resolve(KeyFolder.KEY_FILE));
        assertProblem(ProblemCode.VAULT_WRONG_PASSPHRASE, () -> unlockWith(PASSPHRASE));
        unlockWith("another long one");
    }

    @Test void recoveryCodeOpensAndSetsANewPassphrase() {
        var other = folder();
        var created = TestVaults.createWithCode(other);
        try (var vault = created.vault()) {
            TestVaults.stored(vault, "kept");
        }
        var printed = created.recoveryCode().printed();
        created.recoveryCode().close();
        try (var stranger = RecoveryCode.random()) {
            assertProblem(ProblemCode.VAULT_WRONG_RECOVERY_CODE,
                    () -> Vaults.recover(other, stranger.printed(), "another long one".toCharArray(), CLOCK));
        }
        assertProblem(ProblemCode.PASSPHRASE_TOO_SHORT,
                () -> Vaults.recover(other, printed.clone(), "short".toCharArray(), CLOCK));
        try (var vault = Vaults.recover(other, printed.clone(), "another long one".toCharArray(), CLOCK)) {
            assertEquals(1, vault.patients().all().size());
        }
        assertProblem(ProblemCode.VAULT_WRONG_PASSPHRASE, () -> TestVaults.unlock(other));
        Vaults.unlock(other, "another long one".toCharArray(), CLOCK).close();
        Vaults.recover(other, printed, "and one more time".toCharArray(), CLOCK).close();
    }

    @Test void damagedKeyFileIsServedAndRepairedFromItsCopyWithAWarning() throws IOException {
        TestVaults.create(folder()).close();
        var key = folder().resolve(KeyFolder.KEY_FILE);
        var good = Files.readAllBytes(key);
        Files.write(key, new byte[] {1, 2, 3});
        try (var vault = TestVaults.unlock(folder())) {
            assertEquals(1, vault.warnings().size());
        }
        assertArrayEquals(good, Files.readAllBytes(key));
        try (var vault = TestVaults.unlock(folder())) {
            assertEquals(List.of(), vault.warnings());
        }
    }

    @Test void everythingFailsAfterClosing() {
        var vault = TestVaults.create(folder());
        var patients = vault.patients();
        vault.close();
        vault.close();
        assertProblem(ProblemCode.VAULT_CLOSED, vault::patients);
        assertProblem(ProblemCode.VAULT_CLOSED, patients::all);
        assertProblem(ProblemCode.VAULT_CLOSED, () -> vault.check(JobContext.NONE));
        assertProblem(ProblemCode.VAULT_CLOSED, () -> vault.backup(dir.resolve("b")));
        assertProblem(ProblemCode.VAULT_CLOSED, () -> vault.passphraseMatches(PASSPHRASE.toCharArray()));
        assertProblem(ProblemCode.VAULT_CLOSED,
                () -> vault.changePassphrase(PASSPHRASE.toCharArray(), "another long one".toCharArray()));
    }

    @Test void filesBelongToTheOwnerAlone() throws IOException {
        try (var _ = TestVaults.create(folder()); var files = Files.list(folder())) {
            assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(folder())));
            for (var file : files.toList()) {
                assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)), file.toString());
            }
        }
    }
}
