package org.notewright.sources.intake.raster;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class GrayPageTest {

    /// Rows `1 2 3` and `4 5 6` after each of the eight ways a camera may have been held.
    @ParameterizedTest
    @CsvSource({"1, 3, 1 2 3 4 5 6", "2, 3, 3 2 1 6 5 4", "3, 3, 6 5 4 3 2 1", "4, 3, 4 5 6 1 2 3", "5, 2, 1 4 2 5 3 6",
            "6, 2, 4 1 5 2 6 3", "7, 2, 6 3 5 2 4 1", "8, 2, 3 6 2 5 1 4", "9, 3, 1 2 3 4 5 6"})
    void isTurnedAsTheFileSays(int orientation, int width, String expected) {
        var page = new GrayPage(3, 2, 100, 200, new byte[] {1, 2, 3, 4, 5, 6}).oriented(orientation);

        var pixels = new byte[6];
        var numbers = expected.split(" ", -1);
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = Byte.parseByte(numbers[i]);
        }
        assertEquals(width, page.width());
        assertArrayEquals(pixels, page.pixels());
        assertEquals(width == 3 ? 100 : 200, page.xDpi());
    }

    @Test void theLimitIsAHundredMegapixelsExactly() throws RasterException {
        RasterLimits.checkPixels(10_000, 10_000);
        var failure = assertThrows(RasterException.class, () -> RasterLimits.checkPixels(10_001, 10_000));
        assertEquals(RasterFault.TOO_MANY_PIXELS, failure.fault());
        assertThrows(RasterException.class, () -> RasterLimits.checkPixels(Integer.MAX_VALUE, Integer.MAX_VALUE));
    }
}
