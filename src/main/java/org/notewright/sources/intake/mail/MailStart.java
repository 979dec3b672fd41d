package org.notewright.sources.intake.mail;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// What may stand before the first field of a message.
final class MailStart {

    private MailStart() {
    }

    /// Without a byte order mark, empty lines, and the line `From …` by which mailbox files part their messages (RFC 4155).
    static byte[] withoutMailboxLine(byte[] bytes) {
        var at = 0;
        while (at < bytes.length && (bytes[at] == '\r' || bytes[at] == '\n' || (bytes[at] & 0xFF) == 0xEF
                || (bytes[at] & 0xFF) == 0xBB || (bytes[at] & 0xFF) == 0xBF)) {
            at++;
        }
        var head = new String(bytes, at, Math.min(5, bytes.length - at), StandardCharsets.ISO_8859_1);
        if (head.equals("From ")) {
            while (at < bytes.length && bytes[at] != '\n') {
                at++;
            }
            at = Math.min(bytes.length, at + 1);
        }
        return at == 0 ? bytes : Arrays.copyOfRange(bytes, at, bytes.length);
    }
}
