package org.notewright.vault.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/// How one entry of the access log carries the hash of the one before: SHA-256 over the former hash (32 bytes), the
/// number and the nanoseconds since 1970 (8 bytes each, big-endian), then action and subject, each as its length in
/// bytes (4 bytes) and UTF-8. A changed, removed or inserted entry breaks every hash after it.
///
/// The chain shows accidents and single edits. Whoever holds the data key could compute a whole new chain: against that
/// stands a printed or exported log, not this class.
public final class LogChain {

    private static final int HASH_BYTES = 32;

    private LogChain() {
    }

    /// What the first entry follows: 32 zero bytes.
    public static byte[] beginning() {
        return new byte[HASH_BYTES];
    }

    /// The hash of an entry.
    public static byte[] next(byte[] before, long seq, long atNanos, String action, String about) {
        var actionBytes = action.getBytes(StandardCharsets.UTF_8);
        var aboutBytes = about.getBytes(StandardCharsets.UTF_8);
        var buffer = ByteBuffer.allocate(before.length + 24 + actionBytes.length + aboutBytes.length)
                .put(before).putLong(seq).putLong(atNanos)
                .putInt(actionBytes.length).put(actionBytes).putInt(aboutBytes.length).put(aboutBytes);
        try {
            return MessageDigest.getInstance("SHA-256").digest(buffer.array());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
