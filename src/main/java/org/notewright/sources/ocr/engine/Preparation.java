package org.notewright.sources.ocr.engine;

import org.bytedeco.leptonica.global.leptonica;
import org.notewright.sources.intake.raster.GrayPage;

/// Makes a page easy to read: square pixels, even light, letters of a good size, level lines.
///
/// The sizes were tried on scans, faxes and photos of letters: gray letters gain from being enlarged before the page is leveled,
/// black and white ones from staying near the height that Tesseract's network takes (36 pixels a line).
final class Preparation {

    private static final double MOST_SKEW_DEGREES = 7;
    private static final double LEAST_SKEW = Math.toRadians(0.15);
    /// Leptonica's measure of how far the best angle stands out; it advises 3 for decisions.
    private static final double SKEW_CONFIDENCE = 3;
    /// After the light was evened, paper is at 200 and ink well below this.
    private static final int INK = 140;
    private static final double GRAY_LETTER = 30;
    private static final double GRAY_SECOND = 24;
    private static final double BILEVEL_LETTER = 18;
    private static final double BILEVEL_SECOND = 24;
    private static final double GOOD_ENOUGH = 1.15;
    private static final double MOST_PIXELS = 30e6;
    private static final double LEAST_SCALE = 0.4;
    private static final double MOST_SCALE = 3;

    private Preparation() {
    }

    static Prepared of(GrayPage page) {
        var picture = square(page);
        boolean bilevel = Tint.isBilevel(page.pixels());
        if (!bilevel) {
            picture = Picture.own(leptonica.pixBackgroundNormSimple(picture.pix(), null, null)).insteadOf(picture);
        }
        double letters;
        double angle;
        try (var ink = Picture.own(leptonica.pixThresholdToBinary(picture.pix(), INK))) {
            letters = LetterSize.of(ink);
            angle = skew(ink);
        }
        return Prepared.of(picture, angle, scale(letters, bilevel ? BILEVEL_LETTER : GRAY_LETTER, picture),
                scale(letters, bilevel ? BILEVEL_SECOND : GRAY_SECOND, picture));
    }

    /// Fax pages have half as many pixels downwards as across.
    private static Picture square(GrayPage page) {
        var picture = Picture.of(page);
        double ratio = page.xDpi() > 0 && page.yDpi() > 0 ? page.xDpi() / page.yDpi() : 1;
        if (ratio > 1.05 && ratio < 4) {
            return Picture.own(leptonica.pixScale(picture.pix(), 1, (float) ratio)).insteadOf(picture);
        }
        if (ratio < 0.95 && ratio > 0.25) {
            return Picture.own(leptonica.pixScale(picture.pix(), (float) (1 / ratio), 1)).insteadOf(picture);
        }
        return picture;
    }

    /// Radians clockwise that level the lines, 0 where that is not clear or not worth it.
    private static double skew(Picture ink) {
        var angle = new float[1];
        var confidence = new float[1];
        if (leptonica.pixFindSkew(ink.pix(), angle, confidence) != 0 || confidence[0] < SKEW_CONFIDENCE
                || Math.abs(angle[0]) > MOST_SKEW_DEGREES) {
            return 0;
        }
        double radians = Math.toRadians(angle[0]);
        return Math.abs(radians) < LEAST_SKEW ? 0 : radians;
    }

    private static double scale(double letters, double wanted, Picture picture) {
        double scale = letters <= 0 ? 1 : wanted / letters;
        if (scale > 1 / GOOD_ENOUGH && scale < GOOD_ENOUGH) {
            scale = 1;
        }
        double most = Math.sqrt(MOST_PIXELS / ((double) picture.width() * picture.height()));
        return Math.min(Math.clamp(scale, LEAST_SCALE, MOST_SCALE), most);
    }
}
