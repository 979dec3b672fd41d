package org.notewright.sources.look.engine;

import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.notewright.sources.intake.raster.GrayPage;

/// A page made small enough to be shown.
final class Sketch {

    private Sketch() {
    }

    /// @param mostWidth  pixels; a smaller page is not enlarged
    /// @param mostHeight pixels
    static byte[] png(GrayPage page, int mostWidth, int mostHeight) throws IOException {
        var whole = new BufferedImage(page.width(), page.height(), BufferedImage.TYPE_BYTE_GRAY);
        whole.getRaster().setDataElements(0, 0, page.width(), page.height(), page.pixels());
        // Fax machines send half as many rows as columns to the inch.
        double tall = page.xDpi() > 0 && page.yDpi() > 0 ? page.xDpi() / page.yDpi() : 1;
        double scale = Math.min(1, Math.min((double) mostWidth / page.width(), mostHeight / (page.height() * tall)));
        int width = Math.max(1, (int) Math.round(page.width() * scale));
        int height = Math.max(1, (int) Math.round(page.height() * scale * tall));
        var out = new ByteArrayOutputStream();
        ImageIO.write(scaled(whole, width, height), "png", out);
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
