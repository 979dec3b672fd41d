package org.notewright.sources.intake;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// The first characters of a file that is text, good enough to recognise its kind.
final class TextHead {

    private static final int HEAD = 64 * 1024;

    private TextHead() {
    }

    /// Null where the bytes are no text: one of the control characters that no text has (NUL among them).
    static @Nullable String of(byte[] bytes) {
        var mark = ByteOrderMark.of(bytes);
        var wide = Utf16Look.of(bytes);
        var length = Math.min(bytes.length, HEAD);
        if (mark != null && mark.unit() > 1) {
            return new String(bytes, mark.length(), length - mark.length(), mark.charset());
        }
        if (wide != null) {
            return new String(bytes, 0, length, wide);
        }
        for (var i = 0; i < length; i++) {
            if (isBinary(bytes[i])) {
                return null;
            }
        }
        var start = mark == null ? 0 : mark.length();
        // Kinds are recognised by ASCII alone, so the eight-bit letters may come out wrong here.
        return new String(bytes, start, length - start, StandardCharsets.ISO_8859_1);
    }

    /// Tab, line feed, vertical tab, form feed, carriage return stand in texts; escape in printer output; 0x1C to 0x1F separate X12
    /// segments and elements; 0x1A ended DOS texts. HL7 v2 frames its messages with 0x0B and 0x1C.
    private static boolean isBinary(byte b) {
        return b >= 0 && b < 0x20 && !(b >= 0x09 && b <= 0x0D) && !(b >= 0x1A && b <= 0x1F);
    }
}
