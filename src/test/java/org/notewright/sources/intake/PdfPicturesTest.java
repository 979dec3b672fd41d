package org.notewright.sources.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.notewright.clinical.ReadMethod;

/// Pages that are pictures among pages that are text, and the places of words of both.
final class PdfPicturesTest {

    @TempDir Path folder;

    @Test void textPagesComeFromTheirLayerAndPicturePagesFromOcr() {
        try (var scans = new Scans(folder)) {
            var reading = scans.read("mixed.pdf", Samples.bytes("text-picture-text.pdf"));
            var pages = reading.pages().stream().map(page -> page.span().in(reading.text())).toList();

            assertEquals(ReadMethod.MIXED, reading.method());
            assertEquals(List.of(), reading.warnings());
            assertTrue(pages.get(1).contains("OYELOWO, BENSON"), () -> pages.get(1));
            assertEquals(1, reading.pages().getFirst().confidence());
            assertTrue(reading.pages().get(1).confidence() > 0.85 && reading.pages().get(1).confidence() < 1);
            assertTrue(reading.words().stream().anyMatch(word -> word.page() == 2 && word.confidence() < 1));
        }
    }

    @Test void aScanPackedAsJbig2IsRead() {
        try (var scans = new Scans(folder)) {
            var reading = scans.read("scan-jbig2.pdf");
            assertEquals(ReadMethod.OCR, reading.method());
            assertTrue(reading.text().contains("OYELOWO, BENSON") && reading.text().contains("97112"), reading::text);
        }
    }

    /// Its decoder is not one we may ship; PDFBox leaves such pictures out, and the page would pass for blank.
    @Test void aScanPackedAsJpeg2000IsNamedAndNotTakenForABlankPage() {
        try (var scans = new Scans(folder)) {
            var reading = scans.read("scan-jpeg2000.pdf");
            assertEquals(ReadMethod.NONE, reading.method());
            assertTrue(reading.warnings().getFirst().contains("JPEG 2000"), () -> reading.warnings().toString());
        }
    }

    @Test void withoutARecognizerAPictureIsNamed() {
        assertEquals(List.of("Page 2 is a picture; its words are not read yet."), Samples.read("text-picture-text.pdf").warnings());
    }

    @ParameterizedTest
    @ValueSource(strings = {"01-referral.pdf", "02-referral.pdf", "cairo.pdf", "columns.pdf"})
    void everyWordOfATextLayerHasItsPlace(String file) {
        var reading = Samples.read(file);
        var words = Arrays.stream(reading.text().replaceAll("\\[[x ]]", " ").split("\\s+")).filter(word -> !word.isEmpty()).toList();

        assertEquals(words, reading.words().stream().map(word -> word.span().in(reading.text())).toList());
    }

    /// The same word, seen upright on a page turned four ways: a fifth of the width from the left, its line at a tenth of the height.
    /// It is 28.67 points long (Helvetica 12: W 0.944, o 0.556, r 0.333, d 0.556).
    @ParameterizedTest
    @CsvSource({"0, 1 0 0 1 122.4 712.8, 612", "90, 0 1 -1 0 61.2 158.4, 792", "180, -1 0 0 -1 489.6 79.2, 612",
            "270, 0 -1 1 0 550.8 633.6, 792"})
    void aBoxIsInFractionsOfThePageAsItIsSeen(int rotation, String matrix, double seenWidth) {
        var bytes = new String(PdfProblemsTest.page("BT /F1 12 Tf " + matrix + " Tm (Word) Tj ET", ""), StandardCharsets.ISO_8859_1)
                .replace("/MediaBox", "/Rotate " + rotation + "/MediaBox").getBytes(StandardCharsets.ISO_8859_1);

        var reading = Samples.read("box.pdf", bytes);

        assertEquals("Word", reading.text());
        var box = reading.words().getFirst().box();
        assertEquals(0.2, box.left(), 0.001);
        assertEquals(28.67 / seenWidth, box.width(), 0.001);
        assertTrue(box.top() < 0.095 && box.top() > 0.08 && box.top() + box.height() > 0.1 && box.height() < 0.025, box::toString);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "true  | ~)( !l{l t@x l}_i q=e ^x^y ~~ x<>e ;b;c ,. s}{t m{n w",
            "false | Patient reports pain 4/10 in the right knee; ROM 0-110, 97110 x 2 units on 03/12/2026. $62.00",
            "false | short ~~ ||"})
    void aHiddenLayerOfGibberishIsNotAText(boolean expected, String text) {
        assertEquals(expected, Gibberish.is(text));
    }
}
