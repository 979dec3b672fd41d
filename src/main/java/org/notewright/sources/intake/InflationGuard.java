package org.notewright.sources.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/// Refuses PDFs whose compressed streams would fill the memory, before PDFBox (which inflates each stream it needs into
/// memory, without a limit) sees them. Pictures are left out: reading text never decodes them, and a scanned page is large.
///
/// Streams packed twice, or in another form than Flate, are decoded as far as the limit ([FilterChain]). Encrypted ones do not look
/// compressed from outside: they are looked at when the document is open ([#opensInto]).
final class InflationGuard {

    /// One stream of text, fonts or structure: far beyond any real one.
    static final long MAX_STREAM = 128L * 1024 * 1024;

    static final long MAX_ALL = 512L * 1024 * 1024;

    /// One stream packed more than once, or not with Flate: each stage is held in memory while it is looked at.
    static final long MAX_CHAINED = 48L * 1024 * 1024;

    private static final Pattern LENGTH = Pattern.compile("/Length\\s+(\\d{1,9})(?!\\s+\\d+\\s+R)");
    private static final byte[] END = "endstream".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final int DICTIONARY = 1024;

    private final byte[] bytes;
    private final byte[] sink = new byte[64 * 1024];
    private long all;
    private long scanned;

    private InflationGuard(byte[] bytes) {
        this.bytes = bytes;
    }

    /// Whether the compressed streams of this PDF stay within the limits.
    static boolean passes(byte[] pdf) {
        return new InflationGuard(pdf).passes();
    }

    private boolean passes() {
        for (var i = 0; i + STREAM.length + 4 < bytes.length; i++) {
            if (bytes[i] == 's' && isStream(i) && !passes(dictionary(i), dataAfter(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean passes(String dictionary, int data) {
        if (isPicture(dictionary)) {
            return true;
        }
        var chain = FilterChain.of(dictionary);
        if (chain.isSimple()) {
            return !isZlib(data) || inflates(data);
        }
        if (scanned > MAX_ALL) {
            return false;
        }
        var size = chain.size(new ByteArrayInputStream(bytes, data, endOf(dictionary, data) - data), MAX_CHAINED);
        all += Math.max(0, size);
        return size >= 0 && all <= MAX_ALL;
    }

    /// Where the stream's data end: by its length where the word for the end follows, else where that word comes first, as PDFBox
    /// takes it.
    private int endOf(String dictionary, int data) {
        var length = LENGTH.matcher(dictionary);
        if (length.find()) {
            long told = data + Long.parseLong(length.group(1));
            for (int skipped = 0; skipped <= 2 && told + skipped < bytes.length; skipped++) {
                if (isEnd((int) told + skipped)) {
                    return (int) told;
                }
            }
        }
        int word = data;
        while (word < bytes.length && !isEnd(word)) {
            word++;
        }
        return word;
    }

    private boolean isEnd(int at) {
        scanned++;
        return at + END.length <= bytes.length && Arrays.equals(bytes, at, at + END.length, END, 0, END.length);
    }

    /// Whether the streams of an open document, decrypted as PDFBox holds them, stay within the limits.
    ///
    /// @throws IOException where an object cannot be read
    static boolean opensInto(COSDocument document) throws IOException {
        long all = 0;
        for (var key : document.getXrefTable().keySet()) {
            if (document.getObjectFromPool(key).getObject() instanceof COSStream stream
                    && !COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))) {
                try (var raw = stream.createRawInputStream()) {
                    long size = FilterChain.of(names(stream)).size(raw, MAX_CHAINED);
                    all += Math.max(0, size);
                    if (size < 0 || all > MAX_ALL) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private static List<COSName> names(COSStream stream) {
        return switch (stream.getFilters()) {
            case COSName name -> List.of(name);
            case COSArray array -> array.toList().stream().filter(COSName.class::isInstance).map(COSName.class::cast).toList();
            case null, default -> List.of();
        };
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

    private String dictionary(int keyword) {
        var from = Math.max(0, keyword - DICTIONARY);
        var before = new String(bytes, from, keyword - from, StandardCharsets.ISO_8859_1);
        return before.substring(Math.max(0, before.lastIndexOf(" obj")));
    }

    private static boolean isPicture(String dictionary) {
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
