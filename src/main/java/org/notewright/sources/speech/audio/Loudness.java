package org.notewright.sources.speech.audio;

/// How loud a stretch of sound is, for a level meter.
public final class Loudness {

    /// The quietest that a meter shows: the noise of a quiet room on a usual microphone.
    private static final double FLOOR_DECIBELS = -60;
    private static final double FULL = 32_768;

    private Loudness() {
    }

    /// Root mean square in decibels below full scale, mapped to 0 (-60 dB and less) to 1 (0 dB).
    ///
    /// @param sound mono, 16 bit, little-endian
    public static double of(byte[] sound) {
        double sum = 0;
        int samples = sound.length / 2;
        for (int i = 0; i < samples; i++) {
            double value = (short) (sound[2 * i] & 0xFF | sound[2 * i + 1] << 8);
            sum += value * value;
        }
        if (samples == 0 || sum == 0) {
            return 0;
        }
        double decibels = 20 * Math.log10(Math.sqrt(sum / samples) / FULL);
        return Math.clamp(1 - decibels / FLOOR_DECIBELS, 0, 1);
    }
}
