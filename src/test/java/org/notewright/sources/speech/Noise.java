package org.notewright.sources.speech;

import java.util.Random;

/// Sound without words.
public final class Noise {

    private static final double RATE = SpeechEngine.RATE;

    private Noise() {
    }

    static byte[] white(int samples, double loud, Random random) {
        var sound = new short[samples];
        for (int i = 0; i < samples; i++) {
            sound[i] = limited(random.nextGaussian() * loud);
        }
        return SpeechFiles.sound(sound);
    }

    static byte[] brown(int samples, double loud, Random random) {
        var sound = new short[samples];
        double value = 0;
        for (int i = 0; i < samples; i++) {
            value = 0.98 * value + random.nextGaussian() * loud;
            sound[i] = limited(value);
        }
        return SpeechFiles.sound(sound);
    }

    /// A voice behind closed lips: pulses of a changing pitch through one low resonance, louder and softer as syllables are.
    static byte[] mumbling(int samples, Random random) {
        var sound = new short[samples];
        double phase = 0;
        double pitch = 110;
        double low = 0;
        double lower = 0;
        double loudness = 0;
        double aim = 0;
        double lips = 0.08;
        for (int i = 0; i < samples; i++) {
            if (i % 2_000 == 0) {
                pitch = Math.clamp(pitch + random.nextGaussian() * 6, 85, 150);
                lips = Math.clamp(lips + random.nextGaussian() * 0.004, 0.07, 0.09);
                aim = random.nextInt(4) == 0 ? 0 : 3_000 + random.nextInt(12_000);
            }
            loudness += (aim - loudness) * 0.002;
            phase += pitch / RATE;
            double pulse = phase >= 1 ? 1 : 0;
            phase -= Math.floor(phase);
            low += lips * (pulse * loudness * 12 - low);
            lower += lips * (low - lower);
            sound[i] = limited(lower + random.nextGaussian() * 8);
        }
        return SpeechFiles.sound(sound);
    }

    private static short limited(double value) {
        return (short) Math.clamp(Math.round(value), Short.MIN_VALUE, Short.MAX_VALUE);
    }
}
