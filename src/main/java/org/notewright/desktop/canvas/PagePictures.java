package org.notewright.desktop.canvas;

import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.notewright.clinical.ReadMethod;
import org.notewright.clinical.Source;
import org.notewright.clinical.SourceKind;
import org.notewright.sources.intake.raster.GrayPage;
import org.notewright.sources.intake.raster.PageSource;
import org.notewright.sources.intake.raster.RasterException;

/// Pages as pictures, turned as their file says, in gray. Slow: called from jobs only.
final class PagePictures {

    /// Larger files are not opened only to look at them.
    private static final long MOST_BYTES = 40_000_000;

    private PagePictures() {
    }

    /// Whether pages can be looked at. A PDF that could not be read is left alone: whatever is wrong with it, it was
    /// found out elsewhere.
    static boolean hasPages(Source source) {
        var reading = source.reading();
        return source.byteCount() <= MOST_BYTES && (reading.kind() == SourceKind.IMAGE
                || reading.kind() == SourceKind.PDF && reading.method() != ReadMethod.NONE);
    }

    /// @param original the file's bytes
    /// @param page     1 for the first
    /// @param width    most pixels across
    /// @return a PNG, empty where the page gives none
    static Optional<byte[]> png(Source source, byte[] original, int page, int width) {
        try (var pages = source.reading().kind() == SourceKind.PDF ? PageSource.ofPdf(original)
                : PageSource.ofPicture(original)) {
            return page > pages.pages() ? Optional.empty() : Optional.of(encoded(pages.page(page), width));
        } catch (RasterException | IOException e) {
            // The card says by its words what it is; a missing picture needs no message of its own.
            return Optional.empty();
        }
    }

    private static byte[] encoded(GrayPage page, int most) throws IOException {
        var whole = new BufferedImage(page.width(), page.height(), BufferedImage.TYPE_BYTE_GRAY);
        whole.getRaster().setDataElements(0, 0, page.width(), page.height(), page.pixels());
        // Fax machines send half as many rows as columns to the inch.
        double tall = page.xDpi() > 0 && page.yDpi() > 0 ? page.xDpi() / page.yDpi() : 1;
        double scale = Math.min(1, (double) most / page.width());
        int width = Math.max(1, (int) Math.round(page.width() * scale));
        int height = Math.max(1, (int) Math.round(page.height() * scale * tall));
        var out = new ByteArrayOutputStream();
        ImageIO.write(scaled(whole, width, height), "png", out);
        return out.toByteArray();
    }

    /// A picture from the clipboard as a PNG.
    ///
    /// @param pixels ARGB, rows from the top
    static byte[] encoded(int width, int height, int[] pixels) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        picture.setRGB(0, 0, width, height, pixels, 0, width);
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", out);
        } catch (IOException e) {
            // Nothing is written but memory.
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /// By halves first: one large step would leave thin strokes out.
    private static BufferedImage scaled(BufferedImage image, int width, int height) {
        var from = image;
        while (from.getWidth() >= 2 * width && from.getHeight() >= 2 * height) {
            from = drawn(from, from.getWidth() / 2, from.getHeight() / 2);
        }
        return drawn(from, width, height);
    }

    private static BufferedImage drawn(BufferedImage from, int width, int height) {
        var to = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        var graphics = to.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(from, 0, 0, width, height, null);
        graphics.dispose();
        return to;
    }
}
