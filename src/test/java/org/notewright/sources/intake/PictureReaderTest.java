package org.notewright.sources.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.notewright.sources.intake.Samples.refused;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.notewright.clinical.ReadMethod;
import org.notewright.clinical.SourceKind;
import org.notewright.problem.ProblemCode;

/// Pictures that other programs wrote (ImageMagick), whole and hostile.
final class PictureReaderTest {

    @TempDir static Path folder;
    private static Scans scans;

    @BeforeAll static void start() {
        scans = new Scans(folder);
    }

    @AfterAll static void stop() {
        scans.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"page.gif", "page.bmp", "page.webp", "lzw.tif", "fax-g3.tif", "cmyk.jpg", "exif-6.jpg", "rotated-90.png",
            "rotated-180.png", "rotated-270.png"})
    void everyFormAndEveryWayUpGivesTheWords(String name) {
        var reading = scans.read(name);

        assertEquals(SourceKind.IMAGE, reading.kind());
        assertEquals(ReadMethod.OCR, reading.method());
        for (var word : List.of("OYELOWO,", "BENSON", "Harborlight", "APPROVED", "Effective", "2026-01-12")) {
            assertTrue(reading.text().contains(word), () -> word + " is not in\n" + reading.text());
        }
        assertTrue(reading.confidence() > 0.85, () -> "confidence " + reading.confidence());
        var top = reading.words().stream().filter(word -> word.span().in(reading.text()).equals("Authorization")).findFirst();
        assertTrue(top.orElseThrow().box().top() < 0.2, () -> "the heading stands at " + top.orElseThrow().box());
    }

    @Test void aFaxOfTwoPagesHasTwoPages() {
        var reading = scans.read("fax-two-pages.tif");

        assertEquals(List.of(1, 2), reading.pages().stream().map(page -> page.number()).toList());
        assertTrue(reading.pages().getFirst().span().in(reading.text()).contains("Keystone"));
        assertTrue(reading.pages().getLast().span().in(reading.text()).contains("Harborlight"));
        assertEquals(2, reading.words().getLast().page());
    }

    @Test void aPictureWithoutWordsIsKeptAndSaysSo() {
        var reading = scans.read("photo.jpg", Samples.bytes("photo.jpg"));

        assertEquals(ReadMethod.NONE, reading.method());
        assertEquals("", reading.text());
        assertEquals(List.of("No words were found in this picture; the file is kept as an attachment."), reading.warnings());
    }

    @Test void theLimitOfPixelsIsNamedBeforeAnythingIsDecoded() {
        var text = refused(ProblemCode.PICTURE_TOO_LARGE, "huge.png", () -> scans.read("huge.png", png(100_000, 100_000)));

        assertTrue(text.what().contains("100 megapixels"), text::what);
    }

    @Test void aPictureThatBreaksOffIsDamaged() {
        var whole = Scans.bytes("rotated-180.png");
        refused(ProblemCode.PICTURE_DAMAGED, "cut.png", () -> scans.read("cut.png", Arrays.copyOf(whole, whole.length / 8)));
    }

    @Test void afterABadPictureTheNextOneIsRead() {
        refused(ProblemCode.PICTURE_DAMAGED, "cut.png", () -> scans.read("cut.png", png(100, 100)));
        assertEquals(ReadMethod.OCR, scans.read("page.gif").method());
    }

    @Test void aPictureOfAnUnknownFormIsKeptWithWhatToDo() {
        var heic = new byte[64];
        System.arraycopy("\0\0\0\30ftypheic\0\0\0\0mif1heic".getBytes(StandardCharsets.ISO_8859_1), 0, heic, 0, 24);

        var reading = scans.read("phone.heic", heic);

        assertEquals(ReadMethod.NONE, reading.method());
        assertTrue(reading.warnings().getFirst().contains("JPEG"), () -> reading.warnings().toString());
    }

    /// A header alone: signature, IHDR with these sides, nothing else.
    private static byte[] png(int width, int height) {
        var header = ByteBuffer.allocate(17).put("IHDR".getBytes(StandardCharsets.US_ASCII)).putInt(width).putInt(height)
                .put(new byte[] {8, 0, 0, 0, 0});
        var crc = new CRC32();
        crc.update(header.array());
        return ByteBuffer.allocate(33).put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'}).putInt(13)
                .put(header.array()).putInt((int) crc.getValue()).array();
    }
}
