package org.notewright.sources.ocr.engine;

import java.util.Arrays;
import org.bytedeco.leptonica.global.leptonica;

/// How high the letters of a page are.
final class LetterSize {

    private static final int FEWEST = 20;
    private static final int MOST_COMPONENTS = 60_000;

    private LetterSize() {
    }

    /// The middle height of the pieces of ink that may be letters, in pixels; 0 where there are too few to tell.
    static double of(Picture ink) {
        var boxes = leptonica.pixConnCompBB(ink.pix(), 8);
        if (boxes == null || boxes.isNull()) {
            return 0;
        }
        try {
            return middle(boxes, ink.height());
        } finally {
            leptonica.boxaDestroy(boxes);
        }
    }

    private static double middle(org.bytedeco.leptonica.BOXA boxes, int pageHeight) {
        int count = Math.min(boxes.n(), MOST_COMPONENTS);
        var heights = new int[count];
        int used = 0;
        var x = new int[1];
        var y = new int[1];
        var w = new int[1];
        var h = new int[1];
        for (int i = 0; i < count; i++) {
            leptonica.boxaGetBoxGeometry(boxes, i, x, y, w, h);
            // Neither dots and noise nor rules, frames and pictures.
            if (h[0] >= 6 && h[0] <= pageHeight / 20 && w[0] >= 2 && w[0] <= 4 * h[0]) {
                heights[used++] = h[0];
            }
        }
        if (used < FEWEST) {
            return 0;
        }
        Arrays.sort(heights, 0, used);
        return heights[used / 2];
    }
}
