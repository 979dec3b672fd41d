package org.notewright.sources.intake;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// The mark at the start of a text that names its encoding (Unicode Standard, section 23.8).
///
/// @param length of the mark in bytes
/// @param unit   fewest bytes of one UTF-16 unit in the text that follows
record ByteOrderMark(Charset charset, int length, int unit) {

    static @Nullable ByteOrderMark of(byte[] bytes) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return new ByteOrderMark(StandardCharsets.UTF_8, 3, 1);
        }
        // UTF-32 first: its little-endian mark begins like that of UTF-16.
        if (starts(bytes, 0xFF, 0xFE, 0, 0)) {
            return new ByteOrderMark(StandardCharsets.UTF_32LE, 4, 4);
        }
        if (starts(bytes, 0, 0, 0xFE, 0xFF)) {
            return new ByteOrderMark(StandardCharsets.UTF_32BE, 4, 4);
        }
        if (starts(bytes, 0xFF, 0xFE)) {
            return new ByteOrderMark(StandardCharsets.UTF_16LE, 2, 2);
        }
        if (starts(bytes, 0xFE, 0xFF)) {
            return new ByteOrderMark(StandardCharsets.UTF_16BE, 2, 2);
        }
        return null;
    }

    private static boolean starts(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (var i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
