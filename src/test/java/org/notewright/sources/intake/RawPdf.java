package org.notewright.sources.intake;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.zip.DeflaterOutputStream;

/// Writes PDFs by hand, so that they can be wrong in ways in which no library writes them. Object 1 is the catalog.
final class RawPdf {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ArrayList<Integer> offsets = new ArrayList<>();

    RawPdf() {
        write("%PDF-1.7\n");
    }

    RawPdf object(String content) {
        begin();
        write(content + "\nendobj\n");
        return this;
    }

    /// A compressed stream that inflates to `bytes`.
    RawPdf deflated(String entries, byte[] bytes) throws java.io.IOException {
        var packed = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(packed)) {
            deflater.write(bytes);
        }
        begin();
        write("<</Filter/FlateDecode/Length " + packed.size() + entries + ">>\nstream\n");
        out.writeBytes(packed.toByteArray());
        write("\nendstream\nendobj\n");
        return this;
    }

    /// A stream as it is, however it was packed.
    RawPdf packed(String entries, byte[] bytes) {
        begin();
        write("<</Length " + bytes.length + entries + ">>\nstream\n");
        out.writeBytes(bytes);
        write("\nendstream\nendobj\n");
        return this;
    }

    static byte[] deflated(byte[] bytes) throws java.io.IOException {
        var packed = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(packed)) {
            deflater.write(bytes);
        }
        return packed.toByteArray();
    }

    RawPdf stream(String entries, String content) {
        return object("<</Length " + content.length() + entries + ">>\nstream\n" + content + "\nendstream");
    }

    byte[] bytes() {
        var start = out.size();
        write("xref\n0 " + (offsets.size() + 1) + "\n0000000000 65535 f \n");
        offsets.forEach(offset -> write("%010d 00000 n \n".formatted(offset)));
        write("trailer\n<</Size " + (offsets.size() + 1) + "/Root 1 0 R>>\nstartxref\n" + start + "\n%%EOF\n");
        return out.toByteArray();
    }

    private void begin() {
        offsets.add(out.size());
        write(offsets.size() + " 0 obj\n");
    }

    private void write(String text) {
        out.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
    }
}
