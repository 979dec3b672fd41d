package org.notewright.vault.key;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.notewright.problem.ProblemCode;
import org.notewright.problem.ProblemException;

/// The code on the printed sheet that opens a vault without its passphrase: 128 random bits and 12 check bits as 28
/// symbols of Crockford's base 32, in seven groups of four: `7K3M-Q0ZD-…`. The check finds a mistyped sheet before
/// anything is tried. Upper and lower case are the same, O reads as 0, I and L as 1, blanks and hyphens do not count.
///
/// @see <a href="https://www.crockford.com/base32.html">Base 32 by Douglas Crockford</a>
public final class RecoveryCode implements AutoCloseable {

    private static final int ENTROPY_BYTES = 16;
    private static final int SYMBOLS = 28;
    private static final int GROUP = 4;
    /// 140 bits need 18 bytes; the last 4 bits stay 0.
    private static final int PACKED_BYTES = 18;

    private final SecretBytes entropy;

    private RecoveryCode(SecretBytes entropy) {
        this.entropy = entropy;
    }

    public static RecoveryCode random() {
        return new RecoveryCode(SecretBytes.random(ENTROPY_BYTES));
    }

    /// Reads a typed code. Does not clear the array.
    ///
    /// @throws ProblemException `VAULT_WRONG_RECOVERY_CODE` if it has another length, a foreign letter or a wrong check
    public static RecoveryCode parse(char[] typed) {
        var packed = new byte[PACKED_BYTES];
        try {
            int count = Crockford.decode(typed, packed, SYMBOLS);
            var entropy = Arrays.copyOf(packed, ENTROPY_BYTES);
            var expected = pack(entropy);
            if (count != SYMBOLS || !MessageDigest.isEqual(expected, packed)) {
                Arrays.fill(entropy, (byte) 0);
                throw ProblemException.of(ProblemCode.VAULT_WRONG_RECOVERY_CODE);
            }
            Arrays.fill(expected, (byte) 0);
            return new RecoveryCode(SecretBytes.takeOver(entropy));
        } finally {
            Arrays.fill(packed, (byte) 0);
        }
    }

    /// A copy as it is printed; the caller clears it after use.
    public char[] printed() {
        var packed = entropy.use(RecoveryCode::pack);
        try {
            return Crockford.encode(packed, SYMBOLS, GROUP);
        } finally {
            Arrays.fill(packed, (byte) 0);
        }
    }

    private static byte[] pack(byte[] entropy) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(entropy);
            var packed = Arrays.copyOf(entropy, PACKED_BYTES);
            packed[ENTROPY_BYTES] = digest[0];
            packed[ENTROPY_BYTES + 1] = (byte) (digest[1] & 0xF0);
            return packed;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    <R extends @Nullable Object> R use(Function<byte[], R> work) {
        return entropy.use(work);
    }

    @Override public void close() {
        entropy.close();
    }

    @Override public String toString() {
        return "RecoveryCode";
    }
}
