package org.notewright.sources.intake;

import java.nio.charset.StandardCharsets;

/// `%PDF-` at the start of a line within the first 1,024 bytes, as PDF viewers accept it (ISO 32000-1,
/// annex H.3, implementation note 13).
final class PdfSignature {

    private static final int WITHIN = 1024;

    private PdfSignature() {
    }

    static boolean in(byte[] bytes) {
        var head = new String(bytes, 0, Math.min(bytes.length, WITHIN), StandardCharsets.ISO_8859_1);
        for (var at = head.indexOf("%PDF-"); at >= 0; at = head.indexOf("%PDF-", at + 1)) {
            var line = Math.max(head.lastIndexOf('\n', at), head.lastIndexOf('\r', at)) + 1;
            var before = head.substring(line, at);
            // A sentence that mentions the signature has words before it; junk that a mailer left has none.
            if (before.chars().noneMatch(c -> c < 0x80 && Character.isLetterOrDigit(c))) {
                return true;
            }
        }
        return false;
    }
}
