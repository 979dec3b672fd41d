package org.notewright.sources.ocr.engine;

import java.nio.ByteOrder;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.leptonica.PIX;
import org.bytedeco.leptonica.global.leptonica;
import org.jspecify.annotations.Nullable;
import org.notewright.sources.intake.raster.GrayPage;

/// A picture in native memory, freed when closed.
final class Picture implements AutoCloseable {

    private static final int BYTES_PER_WORD = 4;

    private final PIX pix;

    private Picture(PIX pix) {
        this.pix = pix;
    }

    /// @throws OutOfMemoryError where Leptonica gave nothing: it does so when it finds no memory, all our arguments being sound
    static Picture own(@Nullable PIX pix) {
        if (pix == null || pix.isNull()) {
            throw new OutOfMemoryError("no picture");
        }
        return new Picture(pix);
    }

    /// Eight bits of gray, copied.
    static Picture of(GrayPage page) {
        var made = own(leptonica.pixCreate(page.width(), page.height(), 8));
        int stride = leptonica.pixGetWpl(made.pix) * BYTES_PER_WORD;
        try (var data = new BytePointer(leptonica.pixGetData(made.pix))) {
            data.capacity((long) stride * page.height());
            for (int y = 0; y < page.height(); y++) {
                data.position((long) y * stride).put(page.pixels(), y * page.width(), page.width());
            }
        }
        if (ByteOrder.nativeOrder() == ByteOrder.LITTLE_ENDIAN) {
            // Leptonica keeps its pixels in words of four, the leftmost in the highest byte.
            leptonica.pixEndianByteSwap(made.pix);
        }
        return made;
    }

    PIX pix() {
        return pix;
    }

    int width() {
        return leptonica.pixGetWidth(pix);
    }

    int height() {
        return leptonica.pixGetHeight(pix);
    }

    /// A copy of a part, as far as it lies inside.
    Picture part(int x, int y, int partWidth, int partHeight) {
        var box = leptonica.boxCreate(x, y, partWidth, partHeight);
        try {
            return own(leptonica.pixClipRectangle(pix, box, (org.bytedeco.leptonica.BOX) null));
        } finally {
            leptonica.boxDestroy(box);
        }
    }

    Picture scaled(double factor) {
        return own(leptonica.pixScale(pix, (float) factor, (float) factor));
    }

    /// Turned clockwise by a small angle in radians and grown as far as needed, this picture freed; itself where the angle is 0.
    Picture leveled(double angle) {
        return angle == 0 ? this : own(leptonica.pixRotate(pix, (float) angle, leptonica.L_ROTATE_AREA_MAP,
                leptonica.L_BRING_IN_WHITE, width(), height())).insteadOf(this);
    }

    /// @param degrees clockwise: 90, 180 or 270
    Picture turned(int degrees) {
        return own(leptonica.pixRotateOrth(pix, degrees / 90));
    }

    /// This picture in place of the one it was made from.
    Picture insteadOf(Picture old) {
        if (old != this) {
            old.close();
        }
        return this;
    }

    @Override public void close() {
        leptonica.pixDestroy(pix);
    }
}
