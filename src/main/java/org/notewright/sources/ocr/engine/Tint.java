package org.notewright.sources.ocr.engine;

/// What the gray values of a page tell about its origin.
final class Tint {

    private static final int DARK = 8;
    private static final int LIGHT = 247;
    private static final double NEARLY_ALL = 0.995;
    private static final int SAMPLES = 200_000;

    private Tint() {
    }

    /// Whether nearly all pixels are black or white: a fax or a scan in black and white.
    static boolean isBilevel(byte[] pixels) {
        int step = Math.max(1, pixels.length / SAMPLES);
        int extreme = 0;
        int seen = 0;
        for (int i = 0; i < pixels.length; i += step) {
            int value = pixels[i] & 0xFF;
            extreme += value < DARK || value > LIGHT ? 1 : 0;
            seen++;
        }
        return extreme >= NEARLY_ALL * seen;
    }
}
