package org.notewright.sources.speech.engine;

import static org.bytedeco.ffmpeg.global.avutil.AV_SAMPLE_FMT_S16;

import org.bytedeco.ffmpeg.avutil.AVChannelLayout;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.global.avutil;
import org.bytedeco.ffmpeg.global.swresample;
import org.bytedeco.ffmpeg.swresample.SwrContext;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.PointerPointer;
import org.notewright.sources.speech.SpeechEngine;
import org.notewright.sources.speech.SpeechFault;
import org.notewright.worker.WorkerRefusal;

/// Brings sound of any rate, depth and number of channels to what the engine takes: swresample filters before it leaves out
/// samples. State goes on from one stretch to the next.
final class Resampler implements AutoCloseable {

    private static final int LOWEST = 4_000;
    private static final int HIGHEST = 192_000;
    private static final int MOST_CHANNELS = 16;
    private static final int SAMPLE = 2;
    private static final byte[] NOTHING = {};
    /// Samples that the filter may hold back.
    private static final int SLACK = 256;

    private final SwrContext context;
    private final int rate;
    private final boolean passes;
    private final PointerPointer<BytePointer> planes = new PointerPointer<>(1);
    private BytePointer out = new BytePointer(0L);
    private int roomNow;
    private boolean closed;

    private Resampler(SwrContext context, int rate, boolean passes) {
        this.context = context;
        this.rate = rate;
        this.passes = passes;
    }

    /// For sound of 16 bit, as a microphone gives it.
    static Resampler of(int rate, int channels) throws WorkerRefusal {
        try (var layout = new AVChannelLayout()) {
            avutil.av_channel_layout_default(layout, channels);
            return of(rate, layout, AV_SAMPLE_FMT_S16);
        }
    }

    /// @param format one of FFmpeg's `AV_SAMPLE_FMT_` numbers
    static Resampler of(int rate, AVChannelLayout layout, int format) throws WorkerRefusal {
        if (rate < LOWEST || rate > HIGHEST || layout.nb_channels() < 1 || layout.nb_channels() > MOST_CHANNELS) {
            throw SpeechService.refusal(SpeechFault.NO_SOUND);
        }
        try (var mono = new AVChannelLayout(); var made = new PointerPointer<SwrContext>(1)) {
            avutil.av_channel_layout_default(mono, 1);
            made.put(0, null);
            int failed = swresample.swr_alloc_set_opts2(made, mono, AV_SAMPLE_FMT_S16, SpeechEngine.RATE, layout, format, rate,
                    0, null);
            if (failed < 0) {
                throw SpeechService.refusal(SpeechFault.NO_SOUND);
            }
            var context = made.get(SwrContext.class, 0);
            if (swresample.swr_init(context) < 0) {
                swresample.swr_free(context);
                throw SpeechService.refusal(SpeechFault.NO_SOUND);
            }
            boolean same = rate == SpeechEngine.RATE && layout.nb_channels() == 1 && format == AV_SAMPLE_FMT_S16;
            return new Resampler(context, rate, same);
        }
    }

    /// Mono sound of 16 bit.
    byte[] of16(byte[] sound) {
        if (passes) {
            return sound;
        }
        try (var in = new BytePointer(sound); var planes = new PointerPointer<BytePointer>(1)) {
            planes.put(0, in);
            return converted(planes, sound.length / SAMPLE);
        }
    }

    /// One decoded frame.
    byte[] of(AVFrame frame) {
        if (passes) {
            var sound = new byte[frame.nb_samples() * SAMPLE];
            frame.data(0).get(sound);
            return sound;
        }
        return converted(frame.extended_data(), frame.nb_samples());
    }

    /// What the filter held back.
    byte[] rest() {
        return passes ? NOTHING : converted(null, 0);
    }

    private byte[] converted(@org.jspecify.annotations.Nullable PointerPointer<?> in, int samples) {
        requireOpen();
        int room = Math.toIntExact(avutil.av_rescale_rnd(swresample.swr_get_delay(context, rate) + samples,
                SpeechEngine.RATE, rate, avutil.AV_ROUND_UP)) + SLACK;
        if (room > roomNow) {
            // Kept from frame to frame: every new native buffer makes JavaCPP look at the process's memory.
            out.close();
            out = new BytePointer((long) room * SAMPLE);
            planes.put(0, out);
            roomNow = room;
        }
        int made = swresample.swr_convert(context, planes, roomNow, in, samples);
        var sound = new byte[Math.max(0, made) * SAMPLE];
        out.position(0).get(sound);
        return sound;
    }

    private void requireOpen() {
        if (closed) {
            throw new IllegalStateException("the resampler is closed");
        }
    }

    @Override public void close() {
        if (!closed) {
            closed = true;
            swresample.swr_free(context);
            out.close();
            planes.close();
        }
    }
}
