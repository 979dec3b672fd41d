package org.notewright.sources.intake.raster;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.IndexColorModel;

/// Any picture to one byte of gray a pixel, transparent parts on white.
final class GrayPixels {

    private GrayPixels() {
    }

    static byte[] of(BufferedImage image) {
        return switch (image.getType()) {
            case BufferedImage.TYPE_BYTE_GRAY -> samples(image);
            case BufferedImage.TYPE_BYTE_BINARY, BufferedImage.TYPE_BYTE_INDEXED -> indexed(image);
            default -> image.getColorModel().getNumComponents() == 1 && image.getRaster().getNumBands() == 1
                    && image.getRaster().getTransferType() == DataBuffer.TYPE_USHORT ? high(image) : mixed(image);
        };
    }

    /// As they lie in memory: Java's own conversion would bend the curve of gray.
    private static byte[] samples(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        var raster = image.getRaster();
        if (raster.getDataBuffer() instanceof DataBufferByte buffer && raster.getParent() == null
                && buffer.getData().length == width * height && buffer.getOffset() == 0) {
            return buffer.getData();
        }
        var gray = new byte[width * height];
        var row = new int[width];
        for (int y = 0; y < height; y++) {
            raster.getSamples(0, y, width, 1, 0, row);
            for (int x = 0; x < width; x++) {
                gray[y * width + x] = (byte) row[x];
            }
        }
        return gray;
    }

    /// By a table of the few colors there are: a fax page is done in a fraction of the time.
    private static byte[] indexed(BufferedImage image) {
        var colors = (IndexColorModel) image.getColorModel();
        var table = new byte[colors.getMapSize()];
        for (int i = 0; i < table.length; i++) {
            table[i] = (byte) luminance(colors.getRGB(i));
        }
        int width = image.getWidth();
        var gray = new byte[width * image.getHeight()];
        var row = new int[width];
        for (int y = 0; y < image.getHeight(); y++) {
            image.getRaster().getSamples(0, y, width, 1, 0, row);
            for (int x = 0; x < width; x++) {
                gray[y * width + x] = table[row[x]];
            }
        }
        return gray;
    }

    /// The upper eight of sixteen bits.
    private static byte[] high(BufferedImage image) {
        int width = image.getWidth();
        var gray = new byte[width * image.getHeight()];
        var row = new int[width];
        for (int y = 0; y < image.getHeight(); y++) {
            image.getRaster().getSamples(0, y, width, 1, 0, row);
            for (int x = 0; x < width; x++) {
                gray[y * width + x] = (byte) (row[x] >> 8);
            }
        }
        return gray;
    }

    private static byte[] mixed(BufferedImage image) {
        int width = image.getWidth();
        var gray = new byte[width * image.getHeight()];
        var row = new int[width];
        for (int y = 0; y < image.getHeight(); y++) {
            image.getRGB(0, y, width, 1, row, 0, width);
            for (int x = 0; x < width; x++) {
                gray[y * width + x] = (byte) luminance(row[x]);
            }
        }
        return gray;
    }

    /// ITU-R BT.601 weights in 1/256, over white.
    private static int luminance(int argb) {
        int alpha = argb >>> 24;
        int light = (77 * (argb >> 16 & 0xFF) + 150 * (argb >> 8 & 0xFF) + 29 * (argb & 0xFF)) >> 8;
        return alpha == 255 ? light : (light * alpha + 255 * (255 - alpha)) / 255;
    }
}
