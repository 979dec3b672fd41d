package org.notewright.vault.key;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.notewright.problem.ProblemCode;
import org.notewright.problem.ProblemException;

class KeyFileTest {

    private static final KdfCost CHEAP = new KdfCost(19_456, 1, 1);

    @TempDir Path dir;
    private final SecretBytes key = KeyFile.newDataKey();
    private final RecoveryCode code = RecoveryCode.random();

    @AfterEach void wipe() {
        key.close();
        code.close();
    }

    private static char[] passphrase() {
        return "correct horse battery".toCharArray();
    }

    private byte[] written() {
        return KeyFileFormat.write(KeyFile.create(key, passphrase(), code, CHEAP));
    }

    private static void assertProblem(ProblemCode expected, Executable work) {
        assertEquals(expected, assertThrows(ProblemException.class, work).problem().code());
    }

    @Test void passphraseAndCodeOpenTheSameKey() {
        var file = KeyFileFormat.read(written());
        assertEquals(KeyFileFormat.LENGTH, written().length);
        try (var byPassphrase = file.open(passphrase()); var byCode = file.open(code)) {
            assertEquals(key, byPassphrase);
            assertEquals(key, byCode);
        }
    }

    @Test void newPassphraseKeepsKeyAndCodeAndTakesNewSalt() {
        var before = KeyFileFormat.read(written());
        var after = before.withPassphrase(key, "another long one".toCharArray());
        assertProblem(ProblemCode.VAULT_WRONG_PASSPHRASE, () -> after.open(passphrase()));
        try (var byPassphrase = after.open("another long one".toCharArray()); var byCode = after.open(code)) {
            assertEquals(key, byPassphrase);
            assertEquals(key, byCode);
        }
        assertFalse(Arrays.equals(Arrays.copyOfRange(KeyFileFormat.write(before), 20, 48),
                Arrays.copyOfRange(KeyFileFormat.write(after), 20, 48)));
    }

    @ParameterizedTest
    @CsvSource({"magic,0", "version,7", "memory,9", "passes,15", "lanes,19", "salt,25", "nonce,40", "sealed key,60", "tag,94",
        "recovery salt,100", "recovery nonce,115", "recovery sealed key,140", "recovery tag,170", "digest,180"})
    void flippedByteInAnyRegionIsADamagedFile(String region, int at) {
        var bytes = written();
        bytes[at] ^= 0x20;
        assertProblem(ProblemCode.VAULT_KEY_DAMAGED, () -> KeyFileFormat.read(bytes));
    }

    @ParameterizedTest
    @CsvSource({"8,2147483647", "8,262145", "8,1", "8,-1", "12,21", "12,0", "12,2147483647", "16,17", "16,0"})
    void costBeyondTheBoundsIsRefusedBeforeMemoryIsSpent(int at, int value) {
        var bytes = written();
        ByteBuffer.wrap(bytes).putInt(at, value);
        assertProblem(ProblemCode.VAULT_KEY_DAMAGED, () -> KeyFileFormat.read(withDigest(bytes)));
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 12 + 3, 16 + 3, 20, 36, 48, 95})
    void forgedPassphrasePartNeverOpensEvenWithARightDigest(int at) {
        var bytes = written();
        bytes[at] ^= 0x02;
        var forged = KeyFileFormat.read(withDigest(bytes));
        assertProblem(ProblemCode.VAULT_WRONG_PASSPHRASE, () -> forged.open(passphrase()));
    }

    @ParameterizedTest
    @ValueSource(ints = {96, 112, 130, 171})
    void forgedRecoveryPartNeverOpensEvenWithARightDigest(int at) {
        var bytes = written();
        bytes[at] ^= 0x01;
        var forged = KeyFileFormat.read(withDigest(bytes));
        assertProblem(ProblemCode.VAULT_WRONG_RECOVERY_CODE, () -> forged.open(code));
    }

    @Test void laterVersionIsTooNewNotDamaged() {
        var bytes = written();
        bytes[7] = 2;
        assertProblem(ProblemCode.VAULT_TOO_NEW, () -> KeyFileFormat.read(withDigest(bytes)));
    }

    @Test void cutOffOrEmptyFileIsDamaged() {
        for (int length : new int[] {0, 7, 8, 40, 203}) {
            assertProblem(ProblemCode.VAULT_KEY_DAMAGED, () -> KeyFileFormat.read(Arrays.copyOf(written(), length)));
        }
    }

    @Test void fileHoldsNeitherKeyNorPassphraseNorCode() {
        var text = new String(written(), StandardCharsets.ISO_8859_1);
        assertFalse(text.contains("horse"));
        assertFalse(text.contains(key.use(bytes -> new String(bytes, StandardCharsets.ISO_8859_1))));
        assertFalse(text.contains(code.use(bytes -> new String(bytes, StandardCharsets.ISO_8859_1))));
    }

    @Test void crashBetweenTheTwoCopiesLeavesTheNewOneValidAndHealingEndsIt() throws IOException {
        var folder = new KeyFolder(dir);
        var before = KeyFile.create(key, passphrase(), code, CHEAP);
        folder.write(before);
        var after = before.withPassphrase(key, "another long one".toCharArray());
        // As the crash leaves it: first file replaced, second not, a temp file half-written.
        Files.write(dir.resolve(KeyFolder.KEY_FILE), KeyFileFormat.write(after));
        Files.write(dir.resolve(".notewright.key.bak.x.part"), new byte[50]);
        var found = folder.read();
        assertFalse(found.fromCopy());
        found.file().open("another long one".toCharArray()).close();
        folder.heal(found.file());
        assertArrayEquals(KeyFileFormat.write(after), Files.readAllBytes(dir.resolve(KeyFolder.SECOND_COPY)));
    }

    @Test void damagedFirstFileIsServedByTheSecond() throws IOException {
        var folder = new KeyFolder(dir);
        folder.write(KeyFile.create(key, passphrase(), code, CHEAP));
        Files.write(dir.resolve(KeyFolder.KEY_FILE), new byte[KeyFileFormat.LENGTH]);
        assertTrue(folder.read().fromCopy());
        assertEquals(dir.resolve(KeyFolder.SECOND_COPY), folder.goodFile());
        Files.delete(dir.resolve(KeyFolder.KEY_FILE));
        assertTrue(folder.read().fromCopy());
        Files.delete(dir.resolve(KeyFolder.SECOND_COPY));
        assertProblem(ProblemCode.VAULT_MISSING, folder::read);
    }

    @Test void defaultCostIsThatOfTheRfc() {
        assertEquals(new KdfCost(65_536, 3, 4), KdfCost.DEFAULT);
    }

    private static byte[] withDigest(byte[] bytes) {
        try {
            var body = Arrays.copyOf(bytes, bytes.length - 32);
            var digest = MessageDigest.getInstance("SHA-256").digest(body);
            return ByteBuffer.allocate(bytes.length).put(body).put(digest).array();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
