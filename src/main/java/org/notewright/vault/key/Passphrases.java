package org.notewright.vault.key;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import org.notewright.problem.ProblemCode;
import org.notewright.problem.ProblemException;

/// What a person types, as the bytes that keys are derived from: Unicode NFC (so that every keyboard's way of typing é
/// counts as one), then UTF-8. Nothing is stripped: a blank at the end is part of the passphrase.
public final class Passphrases {

    /// In Unicode code points after normalization.
    public static final int MIN_LENGTH = 8;

    /// Everything below is in NFC as it stands, with nothing to compose (Unicode Standard Annex 15, quick check).
    private static final char FIRST_COMBINING = '\u0300';

    /// Bytes of UTF-8 a UTF-16 unit needs at most.
    private static final int MAX_UTF8_BYTES = 3;

    private Passphrases() {
    }

    /// @throws ProblemException `PASSPHRASE_TOO_SHORT` below [#MIN_LENGTH]
    public static void requireLongEnough(char[] passphrase) {
        var normal = normalize(passphrase);
        try {
            if (Character.codePointCount(normal, 0, normal.length) < MIN_LENGTH) {
                throw ProblemException.of(ProblemCode.PASSPHRASE_TOO_SHORT, Integer.toString(MIN_LENGTH));
            }
        } finally {
            Arrays.fill(normal, '\0');
        }
    }

    static SecretBytes bytes(char[] passphrase) {
        var normal = normalize(passphrase);
        var encoded = ByteBuffer.allocate(normal.length * MAX_UTF8_BYTES);
        StandardCharsets.UTF_8.newEncoder().onMalformedInput(CodingErrorAction.REPLACE)
                .encode(CharBuffer.wrap(normal), encoded, true);
        var exact = Arrays.copyOf(encoded.array(), encoded.position());
        Arrays.fill(encoded.array(), (byte) 0);
        Arrays.fill(normal, '\0');
        return SecretBytes.takeOver(exact);
    }

    /// The JDK normalizes by way of a `String`; it is asked only where there is something to normalize.
    private static char[] normalize(char[] passphrase) {
        for (char c : passphrase) {
            if (c >= FIRST_COMBINING) {
                return Normalizer.normalize(CharBuffer.wrap(passphrase), Normalizer.Form.NFC).toCharArray();
            }
        }
        return passphrase.clone();
    }
}
