package org.notewright.sources.intake;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A folder of what strangers send: every file of it with what a person is told of it, the sound ones among the bad.
final class HostileDrop {

    private static final String WORD = "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p>";

    private HostileDrop() {
    }

    /// @return what is told, by file name: the kind where it is taken, else the problem's code
    static Map<String, String> into(Path folder) throws IOException {
        var told = new LinkedHashMap<String, String>();
        write(folder, "note.txt", Samples.bytes("note.txt"), "text", told);
        write(folder, "bomb.docx", docx(), "DOCUMENT_OVER_LIMIT", told);
        write(folder, "plan.docx", Samples.bytes("plan.docx"), "docx", told);
        write(folder, "bomb.pdf", pdf(new RawPdf().object("<</Type/Catalog/Pages 2 0 R>>").object("<</Type/Pages/Kids[3 0 R]/Count 1>>")
                .object("<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R>>")
                .deflated("", new byte[(int) InflationGuard.MAX_STREAM + 1])), "PDF_TOO_COMPLEX", told);
        write(folder, "circle.pdf", pdf(new RawPdf().object("<</Type/Catalog/Pages 2 0 R>>")
                .object("<</Type/Pages/Kids[3 0 R]/Count 1>>").object("<</Type/Pages/Parent 2 0 R/Kids[2 0 R 3 0 R]/Count 1>>")),
                "PDF_NO_PAGES", told);
        write(folder, "picture-bomb.pdf", pictured(30_000), "pdf", told);
        write(folder, "01-referral.pdf", Samples.bytes("01-referral.pdf"), "pdf", told);
        write(folder, "bomb.png", png(20_000, 20_000, true), "PICTURE_TOO_LARGE", told);
        write(folder, "huge-header.png", png(100_000, 100_000, false), "PICTURE_TOO_LARGE", told);
        write(folder, "page.png", Samples.bytes("page.png"), "image", told);
        write(folder, "n".repeat(251) + ".txt", "a name of 255 bytes".getBytes(StandardCharsets.UTF_8), "text", told);
        Files.createSymbolicLink(folder.resolve("link.txt"), folder.resolve("note.txt"));
        told.put("link.txt", "text");
        Files.createSymbolicLink(folder.resolve("round.txt"), folder.resolve("round.txt"));
        told.put("round.txt", "FILE_UNREADABLE");
        Files.createSymbolicLink(folder.resolve("nowhere.txt"), folder.resolve("gone.txt"));
        told.put("nowhere.txt", "FILE_MISSING");
        write(folder, "growing.txt", "still being written".getBytes(StandardCharsets.UTF_8), "FILE_CHANGED_WHILE_READ", told);
        write(folder, "last.rtf", Samples.bytes("plan.rtf"), "rtf", told);
        return told;
    }

    /// What counts as a hang: 20 seconds of a machine that has nothing else to do, longer on one that has.
    static Duration hang() {
        var system = ManagementFactory.getOperatingSystemMXBean();
        double waiting = system.getSystemLoadAverage() / system.getAvailableProcessors();
        return Duration.ofMillis((long) (20_000 * Math.max(1, waiting)));
    }

    /// Takes a file as the program does; somebody writes into the growing one meanwhile.
    static FileIntake intake() {
        return new FileIntake(file -> {
            var opened = Files.newByteChannel(file);
            if (file.endsWith("growing.txt")) {
                Files.writeString(file, " and more", java.nio.file.StandardOpenOption.APPEND);
            }
            return opened;
        });
    }

    private static void write(Path folder, String name, byte[] bytes, String expected, Map<String, String> told) throws IOException {
        Files.write(folder.resolve(name), bytes);
        told.put(name, expected);
    }

    private static byte[] pdf(RawPdf pdf) {
        return pdf.bytes();
    }

    /// A page whose picture has 900 million dots in a megabyte.
    private static byte[] pictured(int side) throws IOException {
        return new RawPdf().object("<</Type/Catalog/Pages 2 0 R>>").object("<</Type/Pages/Kids[3 0 R]/Count 1>>")
                .object("<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</XObject<</I 5 0 R>>>>>>")
                .stream("", "612 0 0 792 0 0 cm /I Do")
                .packed("/Filter/FlateDecode/Type/XObject/Subtype/Image/Width " + side + "/Height " + side
                        + "/ColorSpace/DeviceGray/BitsPerComponent 8", deflatedZeros((long) side * side)).bytes();
    }

    private static byte[] deflatedZeros(long count) throws IOException {
        var packed = new ByteArrayOutputStream();
        var zeros = new byte[1_000_000];
        try (var deflate = new DeflaterOutputStream(packed)) {
            for (long left = count; left > 0; left -= zeros.length) {
                deflate.write(zeros, 0, (int) Math.min(zeros.length, left));
            }
        }
        return packed.toByteArray();
    }

    private static byte[] docx() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write("<Types/>".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(WORD.getBytes(StandardCharsets.UTF_8));
            var blanks = " ".repeat(1_000_000).getBytes(StandardCharsets.US_ASCII);
            for (var i = 0; i < 300; i++) {
                zip.write(blanks);
            }
            zip.write("</w:p></w:body></w:document>".getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    /// Black and white (PNG, second edition, 11.2); with its dots, or a header alone.
    private static byte[] png(int width, int height, boolean whole) throws IOException {
        var png = new ByteArrayOutputStream();
        png.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        chunk(png, "IHDR", ByteBuffer.allocate(13).putInt(width).putInt(height).put((byte) 1).array());
        if (whole) {
            chunk(png, "IDAT", deflatedZeros((long) (width / 8 + 1) * height));
        }
        chunk(png, "IEND", new byte[0]);
        return png.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream png, String type, byte[] content) throws IOException {
        var name = type.getBytes(StandardCharsets.US_ASCII);
        var sum = new CRC32();
        sum.update(name);
        sum.update(content);
        var out = new DataOutputStream(png);
        out.writeInt(content.length);
        out.write(name);
        out.write(content);
        out.writeInt((int) sum.getValue());
    }
}
