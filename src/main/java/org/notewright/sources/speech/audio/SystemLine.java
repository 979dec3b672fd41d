package org.notewright.sources.speech.audio;

import java.time.Duration;
import javax.sound.sampled.TargetDataLine;

/// An open line of Java Sound. Its `read` waits for ever on a microphone that was pulled out, so this asks how much there is
/// first and takes a line that gives nothing for two seconds for gone.
final class SystemLine implements SoundLine {

    private static final byte[] NOTHING = {};
    private static final int STRETCHES_A_SECOND = 20;
    private static final Duration PAUSE = Duration.ofMillis(10);
    private static final long SILENT_NANOS = Duration.ofSeconds(2).toNanos();
    private static final int SAMPLE = 2;

    private final TargetDataLine line;
    private final int channels;
    private final int stretch;
    private volatile boolean closed;

    SystemLine(TargetDataLine line) {
        this.line = line;
        this.channels = line.getFormat().getChannels();
        this.stretch = rate() / STRETCHES_A_SECOND * channels * SAMPLE;
    }

    @Override public int rate() {
        return Math.round(line.getFormat().getSampleRate());
    }

    @Override public byte[] next() throws MicrophoneGone {
        long since = System.nanoTime();
        while (true) {
            boolean last = closed;
            if (last) {
                line.stop();
            }
            int there = Math.min(line.available(), stretch);
            if (there >= stretch || last && there >= channels * SAMPLE) {
                var sound = new byte[there - there % (channels * SAMPLE)];
                if (line.read(sound, 0, sound.length) == sound.length) {
                    return mono(sound, channels);
                }
                throw new MicrophoneGone();
            }
            if (last) {
                line.close();
                return NOTHING;
            }
            if (!line.isOpen() || System.nanoTime() - since > SILENT_NANOS) {
                line.close();
                throw new MicrophoneGone();
            }
            pause();
        }
    }

    private void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            closed = true;
        }
    }

    /// The mean of the channels.
    static byte[] mono(byte[] sound, int channels) {
        if (channels == 1) {
            return sound;
        }
        var mono = new byte[sound.length / channels];
        for (int i = 0; i < mono.length / SAMPLE; i++) {
            int sum = 0;
            for (int channel = 0; channel < channels; channel++) {
                int at = SAMPLE * (i * channels + channel);
                sum += (short) (sound[at] & 0xFF | sound[at + 1] << 8);
            }
            int mean = sum / channels;
            mono[SAMPLE * i] = (byte) mean;
            mono[SAMPLE * i + 1] = (byte) (mean >> 8);
        }
        return mono;
    }

    @Override public void close() {
        closed = true;
    }
}
