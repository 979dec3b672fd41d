package org.notewright.vault.key;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Recomputes the HMAC that SQLCipher 4 puts at the end of every page, so that a flipped bit is found even in a page that
/// SQLite never reads. Not for use by several threads at once.
///
/// Format: pages of 4096 bytes; the last 80 are a 16-byte IV and a 64-byte HMAC-SHA-512 over the encrypted bytes, the IV
/// and the page number (32 bits, little-endian). The first 16 bytes of page 1 are the salt and are not covered. The HMAC
/// key is PBKDF2-HMAC-SHA-512 of the raw key with the salt XOR 0x3A, 2 rounds.
///
/// @see <a href="https://www.zetetic.net/sqlcipher/design/">SQLCipher design</a>
public final class PageSeal implements AutoCloseable {

    public static final int PAGE_BYTES = 4096;
    public static final int SALT_BYTES = 16;

    private static final int HMAC_BYTES = 64;
    private static final byte SALT_MASK = 0x3A;
    private static final String ALGORITHM = "HmacSHA512";

    private final Mac mac;

    private PageSeal(Mac mac) {
        this.mac = mac;
    }

    /// @param salt the first 16 bytes of the database file
    public static PageSeal of(SecretBytes dataKey, byte[] salt) {
        try {
            var masked = Arrays.copyOf(salt, SALT_BYTES);
            for (int i = 0; i < masked.length; i++) {
                masked[i] ^= SALT_MASK;
            }
            var derived = dataKey.use(key -> pbkdf2TwoRounds(key, masked));
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(derived, ALGORITHM));
            Arrays.fill(derived, (byte) 0);
            return new PageSeal(mac);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has HMAC-SHA-512", e);
        }
    }

    /// First block of PBKDF2 with two rounds, cut to 32 bytes; the JDK's own wants a password of characters.
    private static byte[] pbkdf2TwoRounds(byte[] key, byte[] salt) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            mac.update(salt);
            var first = mac.doFinal(new byte[] {0, 0, 0, 1});
            var second = mac.doFinal(first);
            for (int i = 0; i < first.length; i++) {
                first[i] ^= second[i];
            }
            return Arrays.copyOf(first, Derivation.KEY_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has HMAC-SHA-512", e);
        }
    }

    /// Whether the page is as it was written.
    ///
    /// @param page   4096 bytes
    /// @param number 1 for the first
    public boolean genuine(byte[] page, int number) {
        int from = number == 1 ? SALT_BYTES : 0;
        int to = PAGE_BYTES - HMAC_BYTES;
        mac.update(page, from, to - from);
        var expected = mac.doFinal(ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(number).array());
        return MessageDigest.isEqual(expected, Arrays.copyOfRange(page, to, PAGE_BYTES));
    }

    /// Forgets the derived key, as far as the provider does so.
    @Override public void close() {
        mac.reset();
    }
}
