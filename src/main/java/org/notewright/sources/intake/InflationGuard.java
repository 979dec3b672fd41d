package org.notewright.sources.intake;

import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// Refuses PDFs whose compressed streams would fill the memory, before PDFBox (which inflates each stream it needs into
/// memory, without a limit) sees them. Pictures are left out: reading text never decodes them, and a scanned page is large.
///
/// Encrypted streams do not look compressed from outside; for those the reader's own answer to a full memory is left.
final class InflationGuard {

    /// One stream of text, fonts or structure: far beyond any real one.
    static final long MAX_STREAM = 128L * 1024 * 1024;

    static final long MAX_ALL = 512L * 1024 * 1024;

    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final int DICTIONARY = 1024;

    private final byte[] bytes;
    private final byte[] sink = new byte[64 * 1024];
    private long all;

    private InflationGuard(byte[] bytes) {
        this.bytes = bytes;
    }

    /// Whether the compressed streams of this PDF stay within the limits.
    static boolean passes(byte[] pdf) {
        return new InflationGuard(pdf).passes();
    }

    private boolean passes() {
        for (var i = 0; i + STREAM.length + 4 < bytes.length; i++) {
            if (bytes[i] == 's' && isStream(i)) {
                var data = dataAfter(i);
                if (isZlib(data) && !isPicture(i) && !inflates(data)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean isStream(int at) {
        for (var i = 1; i < STREAM.length; i++) {
            if (bytes[at + i] != STREAM[i]) {
                return false;
            }
        }
        return at == 0 || bytes[at - 1] != 'd';
    }

    /// ISO 32000-1, 7.3.8.1: the keyword is followed by CR LF or LF; writers that put CR alone exist.
    private int dataAfter(int keyword) {
        var at = keyword + STREAM.length;
        if (bytes[at] == '\r') {
            at++;
        }
        return bytes[at] == '\n' ? at + 1 : at;
    }

    /// RFC 1950, 2.2: method 8, the first two bytes a multiple of 31.
    private boolean isZlib(int at) {
        return at + 1 < bytes.length && (bytes[at] & 0x0F) == 8
                && (((bytes[at] & 0xFF) << 8) | (bytes[at + 1] & 0xFF)) % 31 == 0;
    }

    private boolean isPicture(int keyword) {
        var from = Math.max(0, keyword - DICTIONARY);
        var before = new String(bytes, from, keyword - from, StandardCharsets.ISO_8859_1);
        var dictionary = before.substring(Math.max(0, before.lastIndexOf(" obj")));
        return dictionary.contains("/Image") && dictionary.contains("/Width");
    }

    private boolean inflates(int from) {
        var one = 0L;
        try (var inflater = new Inflater()) {
            inflater.setInput(bytes, from, bytes.length - from);
            while (!inflater.finished()) {
                var count = inflater.inflate(sink);
                if (count == 0) {
                    break;
                }
                one += count;
                all += count;
                if (one > MAX_STREAM || all > MAX_ALL) {
                    return false;
                }
            }
        } catch (DataFormatException _) {
            // A damaged stream ends here for PDFBox, too.
        }
        return true;
    }
}
