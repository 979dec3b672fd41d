package org.notewright.desktop.canvas;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/// Pictures from the clipboard. Slow: called from jobs only.
final class PagePictures {

    private PagePictures() {
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
}
