package org.notewright.sources.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.notewright.clinical.PlacedWord;
import org.notewright.clinical.Reading;
import org.notewright.job.JobContext;
import org.notewright.sources.look.PageViewer;
import org.notewright.sources.look.PageWish;
import org.notewright.sources.look.PageWish.Form;

/// Pages that lie on their side or head in the scanner: the words' boxes lie on the words as they are shown.
final class TurnedPagesTest {

    /// Letters are dark; the paper between two lines is not.
    private static final int DARK = 140;
    private static final int SIDE = 2000;

    @TempDir private Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource({"rotated-90.png, 270", "rotated-180.png, 180", "rotated-270.png, 90"})
    void boxesLieOnTheWordsOfATurnedPage(String file, int turned) throws IOException {
        try (var scans = new Scans(folder); var viewer = new PageViewer(() -> folder)) {
            var reading = scans.read(file);
            assertEquals(turned, reading.pages().getFirst().turned());
            var shown = shown(viewer, Form.PICTURE, Scans.bytes(file), 1, turned);
            assertTrue(shown.getHeight() > shown.getWidth());
            assertOnWords(reading, shown);
        }
    }

    @Test void anUprightPageStaysAsItIs() throws IOException {
        try (var scans = new Scans(folder); var viewer = new PageViewer(() -> folder)) {
            var reading = scans.read("lzw.tif");
            assertEquals(0, reading.pages().getFirst().turned());
            assertOnWords(reading, shown(viewer, Form.PICTURE, Scans.bytes("lzw.tif"), 1, 0));
        }
    }

    @Test void theSamePictureShownAsItLiesHasItsWordsElsewhere() throws IOException {
        try (var scans = new Scans(folder); var viewer = new PageViewer(() -> folder)) {
            var reading = scans.read("rotated-180.png");
            assertTrue(onWords(reading, shown(viewer, Form.PICTURE, Scans.bytes("rotated-180.png"), 1, 0)) < 0.8);
        }
    }

    @Test void pagesOfAMixedPdfAreDrawnInTheWorker() throws IOException {
        try (var viewer = new PageViewer(() -> folder)) {
            var bytes = Samples.bytes("text-picture-text.pdf");
            var picture = viewer.draw(new PageWish(Form.PDF, 2, 0, 600, 900), bytes, JobContext.NONE).orElseThrow();
            assertEquals(3, picture.pages());
            var image = ImageIO.read(new ByteArrayInputStream(picture.png()));
            assertTrue(image.getWidth() <= 600 && image.getHeight() <= 900 && image.getWidth() > 400);
            assertTrue(viewer.draw(new PageWish(Form.PDF, 4, 0, 600, 900), bytes, JobContext.NONE).isEmpty());
        }
    }

    @Test void whatCannotBeDrawnCostsNoMoreThanItsPicture() {
        try (var viewer = new PageViewer(() -> folder)) {
            var wish = new PageWish(Form.PDF, 1, 0, 600, 900);
            assertTrue(viewer.draw(wish, "%PDF-1.7 torn".getBytes(java.nio.charset.StandardCharsets.US_ASCII), JobContext.NONE).isEmpty());
            assertTrue(viewer.draw(wish, Samples.bytes("01-referral.pdf"), JobContext.NONE).isPresent());
        }
    }

    private static BufferedImage shown(PageViewer viewer, Form form, byte[] file, int page, int turned) throws IOException {
        var picture = viewer.draw(new PageWish(form, page, turned, SIDE, SIDE), file, JobContext.NONE).orElseThrow();
        return ImageIO.read(new ByteArrayInputStream(picture.png()));
    }

    private static void assertOnWords(Reading reading, BufferedImage shown) {
        assertTrue(reading.words().size() > 20);
        assertTrue(onWords(reading, shown) > 0.97, () -> "boxes on letters: " + onWords(reading, shown));
    }

    /// Share of the longer words whose box holds as much ink as letters do, and whose frame around the box holds less.
    private static double onWords(Reading reading, BufferedImage shown) {
        List<PlacedWord> longer = reading.words().stream().filter(word -> word.span().length() > 3).toList();
        return longer.stream().filter(word -> {
            double inside = ink(shown, word, 0);
            return inside > 0.06 && inside < 0.8 && inside > ink(shown, word, 0.3);
        }).count() / (double) longer.size();
    }

    /// Share of dark dots in the box grown by a part of its height above and below.
    private static double ink(BufferedImage shown, PlacedWord word, double grown) {
        var box = word.box();
        int left = (int) (box.left() * shown.getWidth());
        int right = (int) Math.ceil((box.left() + box.width()) * shown.getWidth());
        int top = (int) Math.max(0, (box.top() - grown * box.height()) * shown.getHeight());
        int bottom = (int) Math.min(shown.getHeight(), Math.ceil((box.top() + (1 + grown) * box.height()) * shown.getHeight()));
        long dark = 0;
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < Math.min(right, shown.getWidth()); x++) {
                dark += (shown.getRGB(x, y) & 0xFF) < DARK ? 1 : 0;
            }
        }
        return (double) dark / ((right - left) * Math.max(1, bottom - top));
    }
}
