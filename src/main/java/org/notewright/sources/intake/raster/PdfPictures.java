package org.notewright.sources.intake.raster;

import java.awt.RenderingHints;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// The pages of a PDF as they look, drawn at the resolution of the largest picture on them.
final class PdfPictures implements PageSource {

    private static final double POINTS_PER_INCH = 72;
    private static final double LEAST_DPI = 150;
    private static final double MOST_DPI = 400;
    private static final double USUAL_DPI = 300;
    private static final double MOST_PIXELS = 30_000_000;
    /// Forms in forms in forms: deeper ones are drawn but not asked for their pictures' size.
    private static final int DEPTH = 4;

    private final PDDocument document;
    private final List<PDPage> pages;
    private final PDFRenderer renderer;

    private PdfPictures(PDDocument document, List<PDPage> pages) {
        this.document = document;
        this.pages = pages;
        this.renderer = new PDFRenderer(document);
        renderer.setSubsamplingAllowed(true);
        var hints = new RenderingHints(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        hints.put(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        hints.put(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
        renderer.setRenderingHints(hints);
    }

    static PdfPictures open(byte[] file) throws RasterException {
        PdfEnvironment.prepare();
        try {
            var document = Loader.loadPDF(file, "", null, null, IOUtils.createMemoryOnlyStreamCache());
            var pages = new ArrayList<PDPage>();
            for (var page : document.getPages()) {
                RasterLimits.checkPages(pages.size() + 1);
                pages.add(page);
            }
            RasterLimits.checkPages(pages.size());
            return new PdfPictures(document, pages);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw new RasterException(RasterFault.DAMAGED, e);
        }
    }

    @Override public int pages() {
        return pages.size();
    }

    @Override public GrayPage page(int number) throws RasterException {
        try {
            var page = pages.get(number - 1);
            var dpi = dpi(page);
            var image = renderer.renderImageWithDPI(number - 1, (float) dpi, ImageType.GRAY);
            return new GrayPage(image.getWidth(), image.getHeight(), dpi, dpi, GrayPixels.of(image));
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw new RasterException(RasterFault.DAMAGED, e);
        }
    }

    /// That of the widest picture if it filled the page, within what reading needs and the memory allows.
    private static double dpi(PDPage page) throws RasterException, IOException {
        var box = page.getCropBox();
        double width = box.getWidth() / POINTS_PER_INCH;
        double height = box.getHeight() / POINTS_PER_INCH;
        if (!(width > 0 && height > 0)) {
            throw new RasterException(RasterFault.DAMAGED);
        }
        var largest = new Largest();
        measure(page.getResources(), largest, 0, new HashSet<>());
        if (largest.unreadable) {
            // PDFBox would leave it out without a word, and the page would pass for blank.
            throw new RasterException(RasterFault.UNKNOWN_FORM);
        }
        double dpi = Math.max(largest.width, largest.height) / Math.max(width, height);
        dpi = dpi <= 0 ? USUAL_DPI : Math.clamp(dpi, LEAST_DPI, MOST_DPI);
        dpi = Math.min(dpi, Math.sqrt(MOST_PIXELS / (width * height)));
        RasterLimits.checkPixels((long) Math.ceil(width * dpi), (long) Math.ceil(height * dpi));
        return dpi;
    }

    /// The picture with the most pixels seen so far.
    private static final class Largest {
        private int width;
        private int height;
        private boolean unreadable;
    }

    private static void measure(PDResources resources, Largest largest, int depth, Set<COSBase> seen)
            throws RasterException, IOException {
        if (resources == null || depth > DEPTH || !seen.add(resources.getCOSObject())) {
            return;
        }
        for (var name : resources.getXObjectNames()) {
            var object = resources.getXObject(name);
            if (object instanceof PDImageXObject image) {
                RasterLimits.checkPixels(image.getWidth(), image.getHeight());
                if ((long) image.getWidth() * image.getHeight() > (long) largest.width * largest.height) {
                    largest.width = image.getWidth();
                    largest.height = image.getHeight();
                    largest.unreadable = isJpeg2000(image) && !ImageIO.getImageReadersByFormatName("JPEG2000").hasNext();
                }
            } else if (object instanceof PDFormXObject form) {
                measure(form.getResources(), largest, depth + 1, seen);
            }
        }
    }

    private static boolean isJpeg2000(PDImageXObject image) {
        var filters = image.getStream().getFilters();
        return filters != null && filters.contains(COSName.JPX_DECODE);
    }

    @Override public void close() throws IOException {
        document.close();
    }
}
