package org.notewright.sources.intake;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// UTF-16 without a mark: in western text every other byte is NUL, and the side tells the byte order.
final class Utf16Look {

    private static final int HEAD = 64 * 1024;

    private Utf16Look() {
    }

    /// The charset, or null where the bytes do not look like UTF-16.
    static @Nullable Charset of(byte[] bytes) {
        var pairs = Math.min(bytes.length, HEAD) / 2;
        if (pairs == 0 || bytes.length % 2 != 0) {
            return null;
        }
        var first = 0;
        var second = 0;
        for (var i = 0; i < pairs; i++) {
            first += bytes[2 * i] == 0 ? 1 : 0;
            second += bytes[2 * i + 1] == 0 ? 1 : 0;
        }
        if (first <= pairs / 50 && second > pairs * 7L / 10) {
            return StandardCharsets.UTF_16LE;
        }
        if (second <= pairs / 50 && first > pairs * 7L / 10) {
            return StandardCharsets.UTF_16BE;
        }
        return null;
    }
}
