package org.notewright.sources.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
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

    @ParameterizedTest
    @CsvSource({"'', 0.20, 0.10", "/Rotate 180, 0.79, 0.89", "/Rotate 90, 0.88, 0.20"})
    void aBoxIsInFractionsOfThePageAsItIsSeen(String rotation, double x, double y) throws IOException {
        var bytes = new String(PdfProblemsTest.page("BT /F1 12 Tf 122.4 712.8 Td (Word) Tj ET", ""),
                java.nio.charset.StandardCharsets.ISO_8859_1)
                .replace("/MediaBox", rotation + "/MediaBox").getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);

        var words = Samples.read("box.pdf", bytes).words();

        if (rotation.isEmpty()) {
            var box = words.getFirst().box();
            assertEquals(x, box.left(), 0.005);
            assertEquals(y, box.top() + box.height(), 0.01);
            assertEquals(0.05, box.width(), 0.01);
        } else {
            // Seen from the reader's side this word stands on its head or runs up or down: it has no box.
            assertEquals(List.of(), words);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "true  | ~) !ll 1;: t0 {{ |_ == ^^ ~~ <> ;; ,, .( x) ]]",
            "false | Patient reports pain 4/10 in the right knee; ROM 0-110, 97110 x 2 units on 03/12/2026. $62.00",
            "false | short ~~ ||"})
    void aHiddenLayerOfGibberishIsNotAText(boolean expected, String text) {
        assertEquals(expected, Gibberish.is(text));
    }
}
