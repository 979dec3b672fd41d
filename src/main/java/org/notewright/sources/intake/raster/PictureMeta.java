package org.notewright.sources.intake.raster;

import java.io.IOException;
import java.util.Locale;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadataFormatImpl;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// What a picture file says about its pixels besides their colors.
///
/// @param xDpi        pixels an inch, 0 where it does not say
/// @param yDpi        the same downwards
/// @param orientation 1 to 8 as in EXIF and TIFF; 1 where it does not say
record PictureMeta(double xDpi, double yDpi, int orientation) {

    private static final double MM_PER_INCH = 25.4;
    /// Nothing a scanner, a camera or a fax does lies outside.
    private static final double LEAST = 30;
    private static final double MOST = 2500;

    static PictureMeta of(ImageReader reader, int index) {
        try {
            var metadata = reader.getImageMetadata(index);
            if (metadata == null || !metadata.isStandardMetadataFormatSupported()) {
                return new PictureMeta(0, 0, 1);
            }
            var root = metadata.getAsTree(IIOMetadataFormatImpl.standardMetadataFormatName);
            return new PictureMeta(dpi(value(root, "HorizontalPixelSize")), dpi(value(root, "VerticalPixelSize")),
                    orientation(value(root, "ImageOrientation")));
        } catch (IOException | RuntimeException _) {
            // Damage here costs the resolution, not the page.
            return new PictureMeta(0, 0, 1);
        }
    }

    private static double dpi(String millimeters) {
        if (millimeters.isEmpty()) {
            return 0;
        }
        double dpi = MM_PER_INCH / Double.parseDouble(millimeters);
        return dpi >= LEAST && dpi <= MOST ? dpi : 0;
    }

    /// The names of the standard metadata format; those of TIFF 6.0, tag 274, in its order.
    private static int orientation(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "fliph" -> 2;
            case "rotate180" -> 3;
            case "flipv" -> 4;
            case "fliphrotate90" -> 5;
            case "rotate270" -> 6;
            case "flipvrotate90" -> 7;
            case "rotate90" -> 8;
            default -> 1;
        };
    }

    private static String value(@Nullable Node node, String name) {
        if (node instanceof Element element && element.getNodeName().equals(name)) {
            return element.getAttribute("value");
        }
        for (var child = node == null ? null : node.getFirstChild(); child != null; child = child.getNextSibling()) {
            var found = value(child, name);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return "";
    }
}
