package org.notewright.vault.key;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Bytes that are wiped from memory when closed. Lent, never handed out.
public final class SecretBytes implements AutoCloseable {

    private final byte[] bytes;
    private volatile boolean closed;

    private SecretBytes(byte[] bytes) {
        this.bytes = bytes;
    }

    /// Takes ownership: the caller must not use or keep `bytes` afterwards.
    public static SecretBytes takeOver(byte[] bytes) {
        return new SecretBytes(bytes);
    }

    /// @param length in bytes
    public static SecretBytes random(int length) {
        var bytes = new byte[length];
        new SecureRandom().nextBytes(bytes);
        return new SecretBytes(bytes);
    }

    /// Lends the bytes for the duration of `work`, which must not let them escape.
    ///
    /// @throws IllegalStateException after [#close()]
    public <R extends @Nullable Object> R use(Function<byte[], R> work) {
        if (closed) {
            throw new IllegalStateException("secret already wiped");
        }
        return work.apply(bytes);
    }

    /// In bytes.
    public int length() {
        return bytes.length;
    }

    @Override public void close() {
        closed = true;
        Arrays.fill(bytes, (byte) 0);
    }

    /// Constant time, and false for different lengths.
    @Override public boolean equals(@Nullable Object other) {
        return other instanceof SecretBytes that && MessageDigest.isEqual(bytes, that.bytes);
    }

    /// The same for all: a hash of key material would leak it, and secrets do not belong in hash maps.
    @Override public int hashCode() {
        return 0;
    }

    @Override public String toString() {
        return "SecretBytes[wiped=" + closed + "]";
    }
}
