package org.notewright.sources.intake.raster;

/// The pixels of one page as a person would hold it by its file's own word: turned as the file says, on white.
/// Not a record, because arrays compare by identity and a record would claim otherwise.
public final class GrayPage {

    private final int width;
    private final int height;
    private final double xDpi;
    private final double yDpi;
    private final byte[] pixels;

    /// @param width  in pixels
    /// @param height in pixels
    /// @param xDpi   pixels an inch, 0 where the file does not say
    /// @param yDpi   the same downwards; fax machines send half as many
    /// @param pixels rows from the top, 0 black to 255 white; owned by this object from now on
    public GrayPage(int width, int height, double xDpi, double yDpi, byte[] pixels) {
        if (pixels.length != width * height) {
            throw new IllegalArgumentException("one byte a pixel is needed");
        }
        this.width = width;
        this.height = height;
        this.xDpi = xDpi;
        this.yDpi = yDpi;
        this.pixels = pixels;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    public double xDpi() {
        return xDpi;
    }

    public double yDpi() {
        return yDpi;
    }

    /// The pixels themselves, not a copy.
    public byte[] pixels() {
        return pixels;
    }

    /// @param degrees clockwise: 0, 90, 180 or 270
    public GrayPage turned(int degrees) {
        return switch (degrees) {
            case 90 -> oriented(6);
            case 180 -> oriented(3);
            case 270 -> oriented(8);
            default -> this;
        };
    }

    /// The page turned clockwise and mirrored as EXIF orientation (CIPA DC-008, 4.6.5) and TIFF 6.0 tag 274 say.
    ///
    /// @param orientation 1 to 8; any other leaves the page as it is
    GrayPage oriented(int orientation) {
        if (orientation < 2 || orientation > 8) {
            return this;
        }
        boolean swap = orientation >= 5;
        int newWidth = swap ? height : width;
        int newHeight = swap ? width : height;
        var turned = new byte[pixels.length];
        for (int y = 0; y < newHeight; y++) {
            for (int x = 0; x < newWidth; x++) {
                turned[y * newWidth + x] = switch (orientation) {
                    case 2 -> at(width - 1 - x, y);
                    case 3 -> at(width - 1 - x, height - 1 - y);
                    case 4 -> at(x, height - 1 - y);
                    case 5 -> at(y, x);
                    case 6 -> at(y, height - 1 - x);
                    case 7 -> at(width - 1 - y, height - 1 - x);
                    default -> at(width - 1 - y, x);
                };
            }
        }
        return new GrayPage(newWidth, newHeight, swap ? yDpi : xDpi, swap ? xDpi : yDpi, turned);
    }

    private byte at(int x, int y) {
        return pixels[y * width + x];
    }
}
