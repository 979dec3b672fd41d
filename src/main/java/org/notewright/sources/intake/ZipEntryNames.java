package org.notewright.sources.intake;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/// The names in a ZIP archive, read from its central directory (APPNOTE 6.3.10, 4.3.12 and 4.3.16) without inflating
/// anything, so that no archive can fill the memory.
final class ZipEntryNames {

    private static final int LOCAL_HEADER = 0x04034b50;
    private static final int CENTRAL_HEADER = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int MAX_COMMENT = 0xFFFF;
    private static final int LOCAL_LENGTH = 30;
    private static final int CENTRAL_LENGTH = 46;
    private static final int MAX_NAMES = 10_000;

    private ZipEntryNames() {
    }

    static boolean looksLikeZip(byte[] bytes) {
        return bytes.length >= LOCAL_LENGTH && little(bytes).getInt(0) == LOCAL_HEADER;
    }

    /// Whether the first entry is a stored file `mimetype` with this content.
    static boolean startsWithMimeType(byte[] bytes, String type) {
        var expected = ("mimetype" + type).getBytes(StandardCharsets.US_ASCII);
        // A longer type (a template, a spreadsheet) must not pass: the byte after it begins the next header.
        return bytes.length > LOCAL_LENGTH + expected.length + 1
                && Arrays.equals(bytes, LOCAL_LENGTH, LOCAL_LENGTH + expected.length, expected, 0, expected.length)
                && bytes[LOCAL_LENGTH + expected.length] == 'P' && bytes[LOCAL_LENGTH + expected.length + 1] == 'K';
    }

    /// Empty where the archive's end is missing or makes no sense.
    static Set<String> of(byte[] bytes) {
        var names = new HashSet<String>();
        var buffer = little(bytes);
        var end = end(buffer);
        if (end < 0) {
            return names;
        }
        var at = Integer.toUnsignedLong(buffer.getInt(end + 16));
        while (at + CENTRAL_LENGTH <= end && names.size() < MAX_NAMES && buffer.getInt((int) at) == CENTRAL_HEADER) {
            var i = (int) at;
            var nameLength = Short.toUnsignedInt(buffer.getShort(i + 28));
            var more = Short.toUnsignedInt(buffer.getShort(i + 30)) + Short.toUnsignedInt(buffer.getShort(i + 32));
            if (i + CENTRAL_LENGTH + nameLength > end) {
                break;
            }
            names.add(new String(bytes, i + CENTRAL_LENGTH, nameLength, StandardCharsets.UTF_8));
            at += CENTRAL_LENGTH + nameLength + more;
        }
        return names;
    }

    /// Whether any of the first entries needs a password (4.4.4, bit 0).
    static boolean anyLocked(byte[] bytes) {
        var buffer = little(bytes);
        var end = end(buffer);
        if (end < 0) {
            return false;
        }
        var at = Integer.toUnsignedLong(buffer.getInt(end + 16));
        for (var seen = 0; seen < MAX_NAMES && at + CENTRAL_LENGTH <= end && buffer.getInt((int) at) == CENTRAL_HEADER; seen++) {
            var i = (int) at;
            if ((buffer.getShort(i + 8) & 1) != 0) {
                return true;
            }
            at += CENTRAL_LENGTH + Short.toUnsignedInt(buffer.getShort(i + 28)) + Short.toUnsignedInt(buffer.getShort(i + 30))
                    + Short.toUnsignedInt(buffer.getShort(i + 32));
        }
        return false;
    }

    private static int end(ByteBuffer buffer) {
        var last = buffer.limit() - END_LENGTH;
        for (var i = last; i >= Math.max(0, last - MAX_COMMENT); i--) {
            if (buffer.getInt(i) == END) {
                return i;
            }
        }
        return -1;
    }

    private static ByteBuffer little(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
