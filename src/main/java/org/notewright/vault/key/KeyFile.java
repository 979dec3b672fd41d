package org.notewright.vault.key;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import org.notewright.problem.ProblemCode;
import org.notewright.problem.ProblemException;

/// The content of `notewright.key`: one random data key, wrapped twice. Immutable; a new passphrase makes a new value
/// with the same data key, so that no record is ever encrypted again.
public final class KeyFile {

    private final KdfCost cost;
    private final byte[] salt;
    private final Wrap byPassphrase;
    private final byte[] recoverySalt;
    private final Wrap byRecoveryCode;

    KeyFile(KdfCost cost, byte[] salt, Wrap byPassphrase, byte[] recoverySalt, Wrap byRecoveryCode) {
        this.cost = cost;
        this.salt = salt.clone();
        this.byPassphrase = byPassphrase;
        this.recoverySalt = recoverySalt.clone();
        this.byRecoveryCode = byRecoveryCode;
    }

    /// A new data key for a new vault.
    public static SecretBytes newDataKey() {
        return SecretBytes.random(Derivation.KEY_BYTES);
    }

    /// Wraps a data key for the first time. Clears nothing.
    ///
    /// @throws ProblemException `PASSPHRASE_TOO_SHORT`
    public static KeyFile create(SecretBytes dataKey, char[] passphrase, RecoveryCode code, KdfCost cost) {
        Passphrases.requireLongEnough(passphrase);
        var recoverySalt = newSalt();
        try (var wrappingKey = Derivation.fromRecoveryCode(code, recoverySalt)) {
            var byCode = Wrap.seal(dataKey, wrappingKey, KeyFileFormat.recoveryHeader(recoverySalt));
            return wrapped(dataKey, passphrase, cost, recoverySalt, byCode);
        }
    }

    /// The same data key under another passphrase; the recovery code stays what it is. Clears nothing.
    ///
    /// @throws ProblemException `PASSPHRASE_TOO_SHORT`
    public KeyFile withPassphrase(SecretBytes dataKey, char[] passphrase) {
        Passphrases.requireLongEnough(passphrase);
        return wrapped(dataKey, passphrase, cost, recoverySalt, byRecoveryCode);
    }

    private static KeyFile wrapped(SecretBytes dataKey, char[] passphrase, KdfCost cost, byte[] recoverySalt, Wrap byCode) {
        var salt = newSalt();
        try (var wrappingKey = Derivation.fromPassphrase(passphrase, salt, cost)) {
            var wrap = Wrap.seal(dataKey, wrappingKey, KeyFileFormat.passphraseHeader(cost, salt));
            return new KeyFile(cost, salt, wrap, recoverySalt, byCode);
        }
    }

    /// The data key. Costs one key derivation. Does not clear the array.
    ///
    /// @throws ProblemException `VAULT_WRONG_PASSPHRASE`
    public SecretBytes open(char[] passphrase) {
        try (var wrappingKey = Derivation.fromPassphrase(passphrase, salt, cost)) {
            return byPassphrase.open(wrappingKey, KeyFileFormat.passphraseHeader(cost, salt))
                    .orElseThrow(() -> ProblemException.of(ProblemCode.VAULT_WRONG_PASSPHRASE));
        }
    }

    /// The data key by way of the printed sheet.
    ///
    /// @throws ProblemException `VAULT_WRONG_RECOVERY_CODE`
    public SecretBytes open(RecoveryCode code) {
        try (var wrappingKey = Derivation.fromRecoveryCode(code, recoverySalt)) {
            return byRecoveryCode.open(wrappingKey, KeyFileFormat.recoveryHeader(recoverySalt))
                    .orElseThrow(() -> ProblemException.of(ProblemCode.VAULT_WRONG_RECOVERY_CODE));
        }
    }

    public KdfCost cost() {
        return cost;
    }

    void writeTo(ByteBuffer buffer) {
        buffer.put(KeyFileFormat.costAndSalt(cost, salt)).put(byPassphrase.nonce()).put(byPassphrase.sealed())
                .put(recoverySalt).put(byRecoveryCode.nonce()).put(byRecoveryCode.sealed());
    }

    private static byte[] newSalt() {
        var salt = new byte[Derivation.SALT_BYTES];
        new SecureRandom().nextBytes(salt);
        return salt;
    }

    @Override public String toString() {
        return "KeyFile";
    }
}
