package org.notewright.sources.ocr.engine;

/// Finds out which way a page lies, from what reading it gave: a page on its head reads as gibberish of low confidence.
final class Turning {

    /// Pages read the right way up lie above in nearly all of our samples, wrong ones below 0.35.
    private static final double SURE = 0.7;

    private static final double CLEARLY = 1.5;
    private static final double FEW = 10;
    private static final int BANDS = 4;

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
        return tried(page, first);
    }

    /// Reads the fullest part of the page four ways, the likeliest first.
    private int tried(Prepared page, RawPage first) {
        var picture = page.picture();
        int height = picture.height() / BANDS;
        try (var middle = picture.part(0, fullest(first, height), picture.width(), height)) {
            int best = 0;
            double most = 0;
            for (int degrees : new int[] {0, 180, 90, 270}) {
                try (var turned = degrees == 0 ? middle.scaled(1) : middle.turned(degrees)) {
                    var reading = tesseract.read(turned.pix(), Tesseract.WHOLE_PAGE, page.dpi());
                    double weight = reading.isSideways() ? 0 : reading.weight();
                    if (weight > (degrees == 0 ? 0 : CLEARLY * most + FEW)) {
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

    /// The top of the band of this height with the most signs in it.
    private static int fullest(RawPage page, int height) {
        int best = 0;
        int most = -1;
        for (var word : page.words()) {
            int top = word.top();
            int signs = page.words().stream().filter(other -> other.top() >= top && other.bottom() <= top + height)
                    .mapToInt(other -> other.text().length()).sum();
            if (signs > most) {
                most = signs;
                best = top;
            }
        }
        return best;
    }
}
