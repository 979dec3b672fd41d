package org.notewright.vault.key;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import org.notewright.problem.ProblemCode;
import org.notewright.problem.ProblemException;

/// The bytes of `notewright.key`, version 1; numbers are big-endian.
///
/// | Offset | Bytes | What |
/// | --- | --- | --- |
/// | 0 | 8 | `NWKEY`, two zero bytes, the version as one byte: 1 |
/// | 8 | 12 | Argon2id memory in KiB, passes, lanes: three numbers of 4 bytes |
/// | 20 | 16 | salt of the passphrase |
/// | 36 | 12 + 48 | nonce and AES-256-GCM of the data key under the passphrase; bytes 0 to 35 are authenticated with it |
/// | 96 | 16 | salt of the recovery code |
/// | 112 | 12 + 48 | nonce and AES-256-GCM of the data key under the recovery code; bytes 0 to 7 and 96 to 111 are authenticated |
/// | 172 | 32 | SHA-256 of all bytes before |
///
/// The digest guards against accidents, not against people: it tells a damaged file from a wrong passphrase before any
/// memory is spent. Against people stand the bounds of [KdfCost] and the authenticated headers.
final class KeyFileFormat {

    static final int VERSION = 1;
    static final int LENGTH = 204;

    private static final byte[] MAGIC = "NWKEY\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final int DIGEST_BYTES = 32;

    private KeyFileFormat() {
    }

    static byte[] write(KeyFile file) {
        var buffer = ByteBuffer.allocate(LENGTH).put(MAGIC).put((byte) VERSION);
        file.writeTo(buffer);
        buffer.put(digest(Arrays.copyOf(buffer.array(), LENGTH - DIGEST_BYTES)));
        return buffer.array();
    }

    /// @throws ProblemException `VAULT_KEY_DAMAGED`, or `VAULT_TOO_NEW` for a sound file of a later version
    static KeyFile read(byte[] bytes) {
        if (bytes.length < MAGIC.length + 1 + DIGEST_BYTES || !Arrays.equals(MAGIC, Arrays.copyOf(bytes, MAGIC.length))) {
            throw damaged(null);
        }
        var body = Arrays.copyOf(bytes, bytes.length - DIGEST_BYTES);
        if (!Arrays.equals(digest(body), Arrays.copyOfRange(bytes, body.length, bytes.length))) {
            throw damaged(null);
        }
        if (bytes[MAGIC.length] > VERSION) {
            throw ProblemException.of(ProblemCode.VAULT_TOO_NEW);
        }
        if (bytes.length != LENGTH || bytes[MAGIC.length] != VERSION) {
            throw damaged(null);
        }
        try {
            var in = ByteBuffer.wrap(body).position(MAGIC.length + 1);
            var cost = new KdfCost(in.getInt(), in.getInt(), in.getInt());
            return new KeyFile(cost, take(in, Derivation.SALT_BYTES), wrap(in), take(in, Derivation.SALT_BYTES), wrap(in));
        } catch (IllegalArgumentException | BufferUnderflowException e) {
            throw damaged(e);
        }
    }

    private static ProblemException damaged(@org.jspecify.annotations.Nullable Throwable cause) {
        return new ProblemException(org.notewright.problem.Problem.of(ProblemCode.VAULT_KEY_DAMAGED), cause);
    }

    private static Wrap wrap(ByteBuffer in) {
        return new Wrap(take(in, Wrap.NONCE_BYTES), take(in, Wrap.SEALED_BYTES));
    }

    private static byte[] take(ByteBuffer in, int length) {
        var bytes = new byte[length];
        in.get(bytes);
        return bytes;
    }

    static byte[] passphraseHeader(KdfCost cost, byte[] salt) {
        return header(costAndSalt(cost, salt));
    }

    static byte[] recoveryHeader(byte[] salt) {
        return header(salt);
    }

    private static byte[] header(byte[] part) {
        return ByteBuffer.allocate(MAGIC.length + 1 + part.length).put(MAGIC).put((byte) VERSION).put(part).array();
    }

    static byte[] costAndSalt(KdfCost cost, byte[] salt) {
        return ByteBuffer.allocate(12 + salt.length).putInt(cost.memoryKib()).putInt(cost.passes()).putInt(cost.lanes())
                .put(salt).array();
    }

    private static byte[] digest(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
