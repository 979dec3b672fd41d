package org.notewright.sources.ocr.engine;

/// Finds out which way a page lies, from what reading it gave: a page on its head reads as gibberish of low confidence.
final class Turning {

    /// Pages read the right way up lie above in nearly all of our samples, wrong ones below 0.35.
    private static final double SURE = 0.7;

    private static final double CLEARLY = 1.5;
    private static final double FEW = 10;

    private final Tesseract tesseract;

    Turning(Tesseract tesseract) {
        this.tesseract = tesseract;
    }

    /// Degrees clockwise that bring the page upright: 0, 90, 180, 270.
    int needed(Prepared page, RawPage first) {
        if (first.words().isEmpty()) {
            return 0;
        }
        if (first.confidence() >= SURE) {
            // Tesseract itself reads lines that run downwards, as they do on a page turned clockwise.
            return first.isSideways() ? 270 : 0;
        }
        return tried(page);
    }

    /// Reads the middle of the page four ways, the likeliest first.
    private int tried(Prepared page) {
        var picture = page.picture();
        try (var middle = picture.part(picture.width() / 5, picture.height() / 4, picture.width() * 3 / 5, picture.height() / 3)) {
            int best = 0;
            double most = tesseract.read(middle.pix(), Tesseract.WHOLE_PAGE, page.dpi()).weight();
            for (int degrees : new int[] {180, 90, 270}) {
                try (var turned = middle.turned(degrees)) {
                    var reading = tesseract.read(turned.pix(), Tesseract.WHOLE_PAGE, page.dpi());
                    double weight = reading.isSideways() ? 0 : reading.weight();
                    if (weight > CLEARLY * most + FEW) {
                        most = weight;
                        best = degrees;
                    }
                    if (best == degrees && reading.confidence() >= SURE) {
                        return best;
                    }
                }
            }
            return best;
        }
    }
}
