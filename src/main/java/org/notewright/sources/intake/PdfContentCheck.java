package org.notewright.sources.intake;

import java.io.IOException;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/// Whether the content of a page arrives whole. PDFBox reads a damaged stream as far as it goes and keeps silent, so half a letter
/// would look like a whole one; here the checksum at the end of the compressed data is compared (RFC 1950, 2.2).
final class PdfContentCheck {

    private static final List<String> FLATE = List.of(COSName.FLATE_DECODE.getName(), COSName.FLATE_DECODE_ABBREVIATION.getName());

    private PdfContentCheck() {
    }

    static boolean isDamaged(PDPage page) {
        try {
            var streams = page.getContentStreams();
            while (streams.hasNext()) {
                if (isDamaged(streams.next())) {
                    return true;
                }
            }
            return false;
        } catch (ClassCastException | NullPointerException _) {
            // Something else stands where PDFBox expects a stream or the name of a filter.
            return true;
        }
    }

    private static boolean isDamaged(PDStream stream) {
        var filters = stream.getFilters();
        try (var data = stream.createInputStream(FLATE)) {
            var last = filters == null || filters.isEmpty() ? "" : filters.getLast().getName();
            return FLATE.contains(last) && !inflates(data.readAllBytes());
        } catch (IOException _) {
            // A filter that does not exist, or data that an outer filter cannot decode.
            return true;
        }
    }

    private static boolean inflates(byte[] data) {
        var sink = new byte[64 * 1024];
        try (var inflater = new Inflater()) {
            inflater.setInput(data);
            while (!inflater.finished()) {
                if (inflater.inflate(sink) == 0 && !inflater.finished()) {
                    return false;
                }
            }
            return true;
        } catch (DataFormatException _) {
            return false;
        }
    }
}
