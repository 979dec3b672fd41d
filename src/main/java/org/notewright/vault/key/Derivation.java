package org.notewright.vault.key;

import java.nio.charset.StandardCharsets;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.generators.HKDFBytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.bouncycastle.crypto.params.HKDFParameters;

/// Turns what a person holds into a key that wraps the data key.
final class Derivation {

    static final int KEY_BYTES = 32;
    static final int SALT_BYTES = 16;

    private static final byte[] RECOVERY_INFO = "notewright recovery wrap 1".getBytes(StandardCharsets.US_ASCII);

    private Derivation() {
    }

    /// Argon2id, version 0x13 (RFC 9106): slow and large on purpose, because people's passphrases can be guessed.
    static SecretBytes fromPassphrase(char[] passphrase, byte[] salt, KdfCost cost) {
        var parameters = new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(cost.memoryKib()).withIterations(cost.passes()).withParallelism(cost.lanes())
                .withSalt(salt).build();
        try (var secret = Passphrases.bytes(passphrase)) {
            var generator = new Argon2BytesGenerator();
            generator.init(parameters);
            var out = new byte[KEY_BYTES];
            secret.use(bytes -> generator.generateBytes(bytes, out));
            return SecretBytes.takeOver(out);
        }
    }

    /// HKDF-SHA-256 (RFC 5869). A slow function would add nothing: the code is 128 random bits, beyond guessing.
    static SecretBytes fromRecoveryCode(RecoveryCode code, byte[] salt) {
        var out = new byte[KEY_BYTES];
        code.use(entropy -> {
            var generator = new HKDFBytesGenerator(new SHA256Digest());
            generator.init(new HKDFParameters(entropy, salt, RECOVERY_INFO));
            return generator.generateBytes(out, 0, out.length);
        });
        return SecretBytes.takeOver(out);
    }
}
