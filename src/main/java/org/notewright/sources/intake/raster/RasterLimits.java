package org.notewright.sources.intake.raster;

/// How much one file of pages may hold.
public final class RasterLimits {

    /// Most pages taken.
    public static final int MAX_PAGES = 500;

    /// Largest picture taken, in million pixels as its header tells.
    public static final int MAX_MEGAPIXELS = 100;

    private RasterLimits() {
    }

    /// @throws RasterException `TOO_MANY_PIXELS`, or `DAMAGED` where a side has no length
    static void checkPixels(long width, long height) throws RasterException {
        if (width < 1 || height < 1) {
            throw new RasterException(RasterFault.DAMAGED);
        }
        // Each side below 2^31, so the product holds.
        if (width * height > MAX_MEGAPIXELS * 1_000_000L) {
            throw new RasterException(RasterFault.TOO_MANY_PIXELS);
        }
    }

    static void checkPages(int pages) throws RasterException {
        if (pages < 1) {
            throw new RasterException(RasterFault.DAMAGED);
        }
        if (pages > MAX_PAGES) {
            throw new RasterException(RasterFault.TOO_MANY_PAGES);
        }
    }
}
