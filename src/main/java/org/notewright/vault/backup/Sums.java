package org.notewright.vault.backup;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.CRC32;

/// What a stored ZIP entry must know beforehand, and the hash of our own list.
///
/// @param bytes  length
/// @param crc32  as ZIP wants it
/// @param sha256 64 lower-case hex digits
record Sums(long bytes, long crc32, String sha256) {
    /// Its name only: the words are a patient's.
    @Override public String toString() {
        return "Sums";
    }


    private static final int BLOCK = 64 * 1024;

    static Sums of(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return of(in);
        }
    }

    static Sums of(byte[] bytes) throws IOException {
        return of(new ByteArrayInputStream(bytes));
    }

    private static Sums of(InputStream in) throws IOException {
        try {
            var crc = new CRC32();
            var digest = MessageDigest.getInstance("SHA-256");
            var block = new byte[BLOCK];
            long total = 0;
            for (int read = in.read(block); read >= 0; read = in.read(block)) {
                crc.update(block, 0, read);
                digest.update(block, 0, read);
                total += read;
            }
            return new Sums(total, crc.getValue(), HexFormat.of().formatHex(digest.digest()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
