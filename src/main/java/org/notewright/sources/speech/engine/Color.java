package org.notewright.sources.speech.engine;

import java.util.Arrays;

/// How the balance of high and low tones changes during an utterance. Speech goes from vowels to hisses: over half a second and
/// more the balance moves by 9 to 46 decibels in all of our recordings, noisy, muffled and telephone ones among them. A hum or a
/// murmur behind closed lips stays dark and keeps one color, and small models hear words in it all the same.
final class Color {

    /// Frames of 10 ms.
    private static final int FRAME = 160;
    /// Nearly every single word of our recordings has brighter moments; the one that has not changes its color a lot.
    private static final double DARK_DECIBELS = -15;
    private static final double ONE_COLOR_DECIBELS = 8;
    /// Darker than any word; recordings muffled to 200 Hz move by 9.5 decibels and more, a murmur that stops or starts by up to 8.7.
    private static final double DARKER_DECIBELS = -20;
    private static final double DARKER_ONE_COLOR_DECIBELS = 9.2;
    /// Frames this much quieter than the loudest are pauses or echoes: 17 dB.
    private static final double PAUSE = 0.02;

    private double[] energies = new double[1024];
    private double[] balances = new double[1024];
    private int frames;
    private int filled;
    private double energy;
    private double high;
    private double last;
    private double beforeLast;

    /// @param sound  mono, 16 bit, little-endian
    /// @param length in bytes, even
    void add(byte[] sound, int length) {
        for (int i = 0; i < length; i += 2) {
            double value = (short) (sound[i] & 0xFF | sound[i + 1] << 8);
            // The second difference lets the hisses through and holds the pitch back.
            double bend = value - 2 * last + beforeLast;
            beforeLast = last;
            last = value;
            energy += value * value;
            high += bend * bend;
            if (++filled == FRAME) {
                frame();
            }
        }
    }

    private void frame() {
        if (frames == energies.length) {
            energies = Arrays.copyOf(energies, 2 * frames);
            balances = Arrays.copyOf(balances, 2 * frames);
        }
        energies[frames] = energy;
        balances[frames] = energy == 0 ? 0 : 10 * Math.log10((high + 1) / energy);
        frames++;
        filled = 0;
        energy = 0;
        high = 0;
    }

    /// Whether what was added since the last call stayed dark and kept one color.
    boolean wasOneColor() {
        double loudest = Arrays.stream(energies, 0, frames).max().orElse(0);
        var voiced = new double[frames];
        int count = 0;
        for (int i = 0; i < frames; i++) {
            if (energies[i] > loudest * PAUSE) {
                voiced[count++] = balances[i];
            }
        }
        frames = 0;
        if (count == 0) {
            return false;
        }
        Arrays.sort(voiced, 0, count);
        double bright = voiced[count * 9 / 10];
        double moves = bright - voiced[count / 10];
        return bright < DARK_DECIBELS && moves < ONE_COLOR_DECIBELS
                || bright < DARKER_DECIBELS && moves < DARKER_ONE_COLOR_DECIBELS;
    }
}
