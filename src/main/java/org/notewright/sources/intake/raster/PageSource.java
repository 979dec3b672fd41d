package org.notewright.sources.intake.raster;

import java.io.IOException;

/// An opened file whose pages can be asked for in any order, by one thread at a time.
public interface PageSource extends AutoCloseable {

    /// 1 or more.
    int pages();

    /// @param number 1 for the first
    /// @throws RasterException where this page has no pixels; another one may
    GrayPage page(int number) throws RasterException;

    @Override void close() throws IOException;

    /// A picture file: PNG, JPEG, TIFF, BMP, GIF, WebP.
    static PageSource ofPicture(byte[] file) throws RasterException {
        return PictureFile.open(file);
    }

    static PageSource ofPdf(byte[] file) throws RasterException {
        return PdfPictures.open(file);
    }
}
