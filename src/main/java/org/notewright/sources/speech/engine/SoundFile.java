package org.notewright.sources.speech.engine;

import static org.bytedeco.ffmpeg.global.avcodec.av_packet_alloc;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_free;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_unref;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_alloc_context3;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_find_decoder;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_free_context;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_open2;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_parameters_to_context;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_receive_frame;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_send_packet;
import static org.bytedeco.ffmpeg.global.avformat.av_find_best_stream;
import static org.bytedeco.ffmpeg.global.avformat.av_read_frame;
import static org.bytedeco.ffmpeg.global.avutil.AVERROR_EOF;
import static org.bytedeco.ffmpeg.global.avutil.AVMEDIA_TYPE_AUDIO;
import static org.bytedeco.ffmpeg.global.avutil.AV_CHANNEL_ORDER_UNSPEC;
import static org.bytedeco.ffmpeg.global.avutil.av_channel_layout_default;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;

import org.bytedeco.ffmpeg.avcodec.AVCodec;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.javacpp.PointerPointer;
import org.jspecify.annotations.Nullable;
import org.notewright.sources.speech.SpeechEngine;
import org.notewright.worker.WorkerRefusal;

/// A sound file of any common kind, decoded piece by piece to what the engine takes.
final class SoundFile implements AutoCloseable {

    private static final long MICROS = 1000;
    /// A file of nothing but damaged packets ends after so many.
    private static final int MOST_DAMAGED = 5_000;

    private final MemoryFile file;
    private final int stream;
    private final AVCodecContext codec;
    private final AVPacket packet = av_packet_alloc();
    private final AVFrame frame = av_frame_alloc();
    private @Nullable Resampler resampler;
    private long bytes;
    private int damaged;
    private boolean drained;
    private boolean ended;

    private SoundFile(MemoryFile file, int stream, AVCodecContext codec) {
        this.file = file;
        this.stream = stream;
        this.codec = codec;
    }

    /// Null where the bytes hold no sound that can be decoded.
    static @Nullable SoundFile open(byte[] bytes) {
        var file = MemoryFile.open(bytes);
        if (file == null) {
            return null;
        }
        int stream = av_find_best_stream(file.context(), AVMEDIA_TYPE_AUDIO, -1, -1, (PointerPointer<?>) null, 0);
        var codec = stream < 0 ? null : codec(file, stream);
        if (codec == null) {
            file.close();
            return null;
        }
        return new SoundFile(file, stream, codec);
    }

    private static @Nullable AVCodecContext codec(MemoryFile file, int stream) {
        var parameters = file.context().streams(stream).codecpar();
        AVCodec decoder = avcodec_find_decoder(parameters.codec_id());
        if (decoder == null || decoder.isNull()) {
            return null;
        }
        var codec = avcodec_alloc_context3(decoder);
        codec.thread_count(1);
        if (avcodec_parameters_to_context(codec, parameters) < 0 || avcodec_open2(codec, decoder, (AVDictionary) null) < 0) {
            avcodec_free_context(codec);
            return null;
        }
        return codec;
    }

    /// The next piece of sound, possibly empty; null at the end.
    byte @Nullable [] next() throws WorkerRefusal {
        while (!ended) {
            int got = avcodec_receive_frame(codec, frame);
            if (got >= 0) {
                return counted(resampler().of(frame));
            }
            if (drained) {
                ended = true;
                damaged += got == AVERROR_EOF() ? 0 : 1;
                var last = resampler;
                return last == null ? null : counted(last.rest());
            }
            feed();
        }
        return null;
    }

    private byte[] counted(byte[] sound) {
        bytes += sound.length;
        return sound;
    }

    /// Gives the decoder one packet, or the sign that no more come.
    private void feed() {
        int read = av_read_frame(file.context(), packet);
        if (read < 0 || damaged > MOST_DAMAGED) {
            damaged += read == AVERROR_EOF() ? 0 : 1;
            drained = true;
            avcodec_send_packet(codec, null);
            return;
        }
        if (packet.stream_index() == stream && avcodec_send_packet(codec, packet) < 0) {
            damaged++;
        }
        av_packet_unref(packet);
    }

    /// Made from the first frame: some files say what they are no sooner.
    private Resampler resampler() throws WorkerRefusal {
        var made = resampler;
        if (made == null) {
            var layout = frame.ch_layout();
            if (layout.order() == AV_CHANNEL_ORDER_UNSPEC) {
                av_channel_layout_default(layout, layout.nb_channels());
            }
            made = Resampler.of(frame.sample_rate(), layout, frame.format());
            resampler = made;
        }
        return made;
    }

    long doneMillis() {
        return bytes * 1000 / (2L * SpeechEngine.RATE);
    }

    /// As the file says, 0 where it does not.
    long totalMillis() {
        return Math.max(0, file.context().duration() / MICROS);
    }

    /// Whether something could not be decoded, or the file ended before the end it promised.
    boolean isDamaged() {
        return damaged > 0 || file.isShort();
    }

    @Override public void close() {
        if (resampler != null) {
            resampler.close();
        }
        av_frame_free(frame);
        av_packet_free(packet);
        avcodec_free_context(codec);
        file.close();
    }
}
