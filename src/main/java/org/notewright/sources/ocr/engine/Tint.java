package org.notewright.sources.ocr.engine;

/// What the gray values of a page tell about its origin.
///
/// @param bilevel whether nearly all pixels are black or white: a fax or a scan in black and white
record Tint(boolean bilevel) {

    private static final int DARK = 8;
    private static final int LIGHT = 247;
    private static final double NEARLY_ALL = 0.995;

    static Tint of(byte[] pixels) {
        int extreme = 0;
        int step = Math.max(1, pixels.length / 200_000);
        int seen = 0;
        for (int i = 0; i < pixels.length; i += step) {
            int value = pixels[i] & 0xFF;
            extreme += value < DARK || value > LIGHT ? 1 : 0;
            seen++;
        }
        return new Tint(extreme >= NEARLY_ALL * seen);
    }
}
