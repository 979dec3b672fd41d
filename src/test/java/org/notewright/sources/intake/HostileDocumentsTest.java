package org.notewright.sources.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.notewright.sources.intake.Samples.read;
import static org.notewright.sources.intake.Samples.refused;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.notewright.clinical.ReadMethod;
import org.notewright.problem.ProblemCode;

/// Documents made to hurt: each ends with a sentence that names its limit, or with the words that can be had.
final class HostileDocumentsTest {

    private static final String WORD = "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>";
    private static final String WORD_END = "</w:body></w:document>";
    private static final Duration HANG = Duration.ofSeconds(20);

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(Map<String, byte[]> parts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] docx(String document) throws IOException {
        return zip(Map.of("[Content_Types].xml", utf8("<Types/>"), "word/document.xml", utf8(document)));
    }

    /// The first entry stored, as the format demands.
    private static byte[] odt(String content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var type = utf8("application/vnd.oasis.opendocument.text");
        try (var zip = new ZipOutputStream(bytes)) {
            var first = new ZipEntry("mimetype");
            first.setMethod(ZipEntry.STORED);
            first.setSize(type.length);
            var crc = new java.util.zip.CRC32();
            crc.update(type);
            first.setCrc(crc.getValue());
            zip.putNextEntry(first);
            zip.write(type);
            zip.putNextEntry(new ZipEntry("content.xml"));
            zip.write(utf8(content));
        }
        return bytes.toByteArray();
    }

    private static void overLimit(String name, byte[] bytes, String limit) {
        assertTimeoutPreemptively(HANG, () -> {
            var text = refused(ProblemCode.DOCUMENT_OVER_LIMIT, name, () -> read(name, bytes));
            assertTrue(text.what().contains(limit), text::what);
        });
    }

    @Test void aWordBombIsRefusedBeforeItUnpacks() throws IOException {
        overLimit("bomb.docx", docx(WORD + "<w:p>" + " ".repeat(60_000_000) + "</w:p>" + WORD_END), "250 times its packed size");
    }

    @Test void anOpenDocumentBombIsRefusedBeforeItUnpacks() throws IOException {
        overLimit("bomb.odt", odt("<x>" + " ".repeat(60_000_000) + "</x>"), "250 times its packed size");
    }

    @Test void moreThanFiveHundredPagesAreRefused() throws IOException {
        var page = "<w:p><w:r><w:t>pain</w:t><w:br w:type=\"page\"/></w:r></w:p>";

        assertEquals(500, read("long.docx", docx(WORD + page.repeat(500) + WORD_END)).pages().size());
        overLimit("longer.docx", docx(WORD + page.repeat(501) + "<w:p><w:r><w:t>x</w:t></w:r></w:p>" + WORD_END), "500 pages");
    }

    @Test void elementsNestedWithoutEndAreRefused() throws IOException {
        overLimit("deep.docx", docx(WORD + "<w:tbl><w:tr><w:tc>".repeat(100_000)), "500 levels deep");
        overLimit("deep.xml", utf8("<?xml version=\"1.0\"?><ClinicalDocument>" + "<component>".repeat(200_000)), "500 levels deep");
    }

    @Test void groupsNestedWithoutEndAreRefused() {
        overLimit("deep.rtf", utf8("{\\rtf1 " + "{".repeat(1_000_000)), "500 levels deep");
    }

    @Test void aPackageOfTenThousandPartsIsRefused() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(utf8(WORD + WORD_END));
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            for (var i = 0; i < 10_000; i++) {
                zip.putNextEntry(new ZipEntry("word/media/" + i));
            }
        }
        overLimit("many.docx", bytes.toByteArray(), "10,000 parts");
    }

    @Test void mailNestedFiveThousandLevelsDeepIsRefused() {
        var mail = new StringBuilder("From: a@example.org\nMIME-Version: 1.0\n");
        for (var i = 0; i < 5_000; i++) {
            mail.append("Content-Type: multipart/mixed; boundary=b").append(i).append("\n\n--b").append(i).append('\n');
        }
        overLimit("deep.eml", utf8(mail + "\n\npain 3/10\n"), "20 levels deep");
    }

    @Test void aThousandAttachmentsAreRefused() {
        var part = "--b\nContent-Type: application/x-thing\nContent-Disposition: attachment; filename=a.bin\n\nx\n";

        overLimit("many.eml", utf8("From: a@example.org\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n"
                + part.repeat(1_000) + "--b--\n"), "200 attachments");
    }

    @Test void messagesWithinMessagesEndWithAWarning() {
        var mail = "From: a@example.org\nMIME-Version: 1.0\n";
        var reading = read("chain.eml", utf8((mail + "Content-Type: message/rfc822\n\n").repeat(12) + mail + "\ninnermost\n"));

        assertEquals(5, reading.pages().size());
        assertTrue(reading.warnings().getFirst().contains("more than 5 messages deep"), reading.warnings().getFirst());
    }

    @Test void aMillionOpenTagsAreReadFlat() {
        assertTimeoutPreemptively(HANG, () -> {
            var reading = read("tags.html", utf8("<html><body>pain 3/10" + "<div>".repeat(1_000_000) + "stairs"));
            assertTrue(reading.text().contains("pain 3/10") && reading.text().contains("stairs"));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"<w:p><w:r><w:t>&lol9;</w:t></w:r></w:p>", "<w:p><w:r><w:t>&file;</w:t></w:r></w:p>"})
    void noEntityIsEverResolved(String paragraph) throws IOException {
        var laughs = new StringBuilder("<!DOCTYPE x [<!ENTITY lol0 \"haha\"><!ENTITY file SYSTEM \"file:///etc/hostname\">");
        for (var i = 1; i < 10; i++) {
            laughs.append("<!ENTITY lol").append(i).append(" \"").append(("&lol" + (i - 1) + ";").repeat(10)).append("\">");
        }
        var bytes = docx(laughs + "]>" + WORD + "<w:p><w:r><w:t>pain 3/10</w:t></w:r></w:p>" + paragraph + WORD_END);

        assertTimeoutPreemptively(HANG, () -> {
            var reading = read("laughs.docx", bytes);
            assertEquals("pain 3/10\n", reading.text().replaceAll("\n+", "\n"));
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"a.docx|<w:p><w:r><w:t>cut", "b.docx|no xml at all", "c.docx|<a></b>"})
    void brokenXmlIsDamage(String name, String document) throws IOException {
        var bytes = docx(WORD + document);

        refused(ProblemCode.DOCUMENT_DAMAGED, name, () -> read(name, bytes));
    }

    @Test void aHugePictureHeaderTakesNoMemory() {
        var png = Samples.bytes("page.png").clone();
        for (var i = 0; i < 2; i++) {
            // 100,000 pixels wide and high, in the IHDR chunk.
            System.arraycopy(new byte[] {0, 1, (byte) 0x86, (byte) 0xA0}, 0, png, 16 + 4 * i, 4);
        }
        assertTimeoutPreemptively(HANG, () -> {
            try {
                assertEquals(ReadMethod.NONE, read("huge.png", png).method());
            } catch (org.notewright.problem.ProblemException e) {
                assertFalse(org.notewright.problem.ProblemText.of(e.problem()).what().isBlank());
            }
        });
    }
}
