package org.notewright.sources.ocr.engine;

import org.bytedeco.leptonica.global.leptonica;
import org.notewright.sources.intake.raster.GrayPage;

/// Makes a page easy to read: square pixels, even light, letters of a good size, level lines.
final class Preparation {

    private static final double MOST_SKEW_DEGREES = 7;
    private static final double LEAST_SKEW = Math.toRadians(0.15);

    private Preparation() {
    }

    static Prepared of(GrayPage page) {
        var picture = square(page);
        var tint = Tint.of(page.pixels());
        if (!tint.bilevel() && Knob.of("norm", 1) > 0) {
            picture = Picture.own(leptonica.pixBackgroundNormSimple(picture.pix(), null, null)).insteadOf(picture);
        }
        double letters;
        double angle = 0;
        try (var ink = Picture.own(leptonica.pixThresholdToBinary(picture.pix(), (int) Knob.of("bin", 140)))) {
            letters = LetterSize.of(ink);
            angle = skew(ink);
            if (Math.abs(angle) < LEAST_SKEW) {
                angle = 0;
            }
        }
        double usual = tint.bilevel() ? Knob.of("letterb", 21) : Knob.of("letter", 24);
        double other = tint.bilevel() ? Knob.of("letterb2", 28) : Knob.of("letter2", 31);
        double scale = scale(letters, usual, picture);
        double second = scale(letters, other, picture);
        return Prepared.of(picture, angle, scale, second);
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

    private static double skew(Picture ink) {
        var angle = new float[1];
        var confidence = new float[1];
        if (leptonica.pixFindSkew(ink.pix(), angle, confidence) != 0 || confidence[0] < 3
                || Math.abs(angle[0]) > MOST_SKEW_DEGREES) {
            return 0;
        }
        return Math.toRadians(angle[0]);
    }

    private static double scale(double letters, double wanted, Picture picture) {
        if (letters <= 0) {
            return 1;
        }
        double scale = wanted / letters;
        if (scale > 1 / 1.15 && scale < 1.15) {
            return 1;
        }
        scale = Math.clamp(scale, 0.4, 3);
        double most = Math.sqrt(30e6 / ((double) picture.width() * picture.height()));
        return Math.min(scale, most);
    }
}
