package org.notewright.sources.intake.raster;

import com.twelvemonkeys.imageio.stream.ByteArrayImageInputStream;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/// A picture file of one or more pages, through ImageIO. Animated pictures count as their first frame.
final class PictureFile implements PageSource {

    /// More pixels than OCR needs for a page; larger pictures are thinned out while they are decoded.
    private static final double ENOUGH = 25_000_000;

    private final ImageInputStream stream;
    private final ImageReader reader;
    private final int pages;

    private PictureFile(ImageInputStream stream, ImageReader reader, int pages) {
        this.stream = stream;
        this.reader = reader;
        this.pages = pages;
    }

    static PictureFile open(byte[] file) throws RasterException {
        var stream = new ByteArrayImageInputStream(file);
        try {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                throw new RasterException(RasterFault.UNKNOWN_FORM);
            }
            var reader = readers.next();
            reader.setInput(stream, false, false);
            int pages = isAnimated(reader) ? 1 : reader.getNumImages(true);
            RasterLimits.checkPages(pages);
            return new PictureFile(stream, reader, pages);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // Decoders index and cast without looking; whatever a stranger's header makes them do, the file is damaged.
            throw new RasterException(RasterFault.DAMAGED, e);
        }
    }

    private static boolean isAnimated(ImageReader reader) throws IOException {
        var form = reader.getFormatName();
        return !form.equalsIgnoreCase("tif") && !form.equalsIgnoreCase("tiff");
    }

    @Override public int pages() {
        return pages;
    }

    @Override public GrayPage page(int number) throws RasterException {
        try {
            int index = number - 1;
            int width = reader.getWidth(index);
            int height = reader.getHeight(index);
            RasterLimits.checkPixels(width, height);
            int thin = Math.max(1, (int) Math.ceil(Math.sqrt((double) width * height / ENOUGH)));
            var meta = PictureMeta.of(reader, index);
            var param = reader.getDefaultReadParam();
            if (thin > 1) {
                param.setSourceSubsampling(thin, thin, 0, 0);
            }
            BufferedImage image = reader.read(index, param);
            return new GrayPage(image.getWidth(), image.getHeight(), meta.xDpi() / thin, meta.yDpi() / thin, GrayPixels.of(image))
                    .oriented(meta.orientation());
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw new RasterException(RasterFault.DAMAGED, e);
        }
    }

    @Override public void close() throws IOException {
        reader.dispose();
        stream.close();
    }
}
