package org.notewright.sources.speech.engine;

import static org.bytedeco.ffmpeg.global.avformat.AVSEEK_SIZE;
import static org.bytedeco.ffmpeg.global.avformat.avformat_alloc_context;
import static org.bytedeco.ffmpeg.global.avformat.avformat_close_input;
import static org.bytedeco.ffmpeg.global.avformat.avformat_find_stream_info;
import static org.bytedeco.ffmpeg.global.avformat.avformat_open_input;
import static org.bytedeco.ffmpeg.global.avformat.avio_alloc_context;
import static org.bytedeco.ffmpeg.global.avformat.avio_context_free;
import static org.bytedeco.ffmpeg.global.avutil.AVERROR_EOF;
import static org.bytedeco.ffmpeg.global.avutil.AV_LOG_QUIET;
import static org.bytedeco.ffmpeg.global.avutil.av_dict_free;
import static org.bytedeco.ffmpeg.global.avutil.av_dict_set;
import static org.bytedeco.ffmpeg.global.avutil.av_free;
import static org.bytedeco.ffmpeg.global.avutil.av_log_set_level;
import static org.bytedeco.ffmpeg.global.avutil.av_malloc;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVIOContext;
import org.bytedeco.ffmpeg.avformat.AVInputFormat;
import org.bytedeco.ffmpeg.avformat.Read_packet_Pointer_BytePointer_int;
import org.bytedeco.ffmpeg.avformat.Seek_Pointer_long_int;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.Pointer;
import org.jspecify.annotations.Nullable;

/// A sound file in memory, opened by FFmpeg. Nothing touches the disk or follows an address inside the file: only the named
/// formats open, and no protocol does.
final class MemoryFile implements AutoCloseable {

    private static final String FORMATS = "wav,w64,mp3,mov,mp4,m4a,aac,ogg,flac,aiff,caf,amr,matroska,webm";
    private static final int BUFFER = 64 * 1024;
    private static final int SEEK_SET = 0;
    private static final int SEEK_CUR = 1;
    private static final int SEEK_END = 2;

    private final byte[] bytes;
    private int readUpTo;
    private final AVFormatContext context = avformat_alloc_context();
    private final AVIOContext io;
    private final Read_packet_Pointer_BytePointer_int reading = new Reading();
    private final Seek_Pointer_long_int seeking = new Seeking();

    private MemoryFile(byte[] bytes) {
        this.bytes = bytes;
        this.io = avio_alloc_context(new BytePointer(av_malloc(BUFFER)), BUFFER, 0, null, reading, null, seeking);
        context.pb(io);
    }

    /// Null where no format fits.
    static @Nullable MemoryFile open(byte[] bytes) {
        av_log_set_level(AV_LOG_QUIET);
        var file = new MemoryFile(bytes);
        var options = new AVDictionary(null);
        av_dict_set(options, "format_whitelist", FORMATS, 0);
        av_dict_set(options, "protocol_whitelist", "none", 0);
        try {
            // On failure FFmpeg has freed the context, but not what reads for it.
            if (avformat_open_input(file.context, (String) null, (AVInputFormat) null, options) < 0) {
                file.freeReader();
                return null;
            }
            if (avformat_find_stream_info(file.context, (AVDictionary) null) < 0) {
                file.close();
                return null;
            }
            return file;
        } finally {
            av_dict_free(options);
            options.close();
        }
    }

    AVFormatContext context() {
        return context;
    }

    /// Whether a WAV file promises more sound than it holds. Zero and the largest number are what a recorder writes that was
    /// switched off, or could not go back.
    boolean isShort() {
        if (bytes.length < 44 || !word(0).equals("RIFF") || !word(8).equals("WAVE")) {
            return false;
        }
        var little = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        for (long at = 12; at + 8 <= bytes.length; ) {
            long length = Integer.toUnsignedLong(little.getInt((int) at + 4));
            if (word((int) at).equals("data")) {
                return at + 8 + length > bytes.length;
            }
            at += 8 + length + (length & 1);
        }
        return true;
    }

    private String word(int at) {
        return new String(bytes, at, 4, StandardCharsets.US_ASCII);
    }

    private void freeReader() {
        av_free(io.buffer());
        avio_context_free(io);
        reading.close();
        seeking.close();
    }

    @Override public void close() {
        avformat_close_input(context);
        freeReader();
    }

    private final class Reading extends Read_packet_Pointer_BytePointer_int {
        @Override public int call(Pointer opaque, BytePointer target, int most) {
            int there = Math.min(most, bytes.length - readUpTo);
            if (there <= 0) {
                return AVERROR_EOF();
            }
            target.put(bytes, readUpTo, there);
            readUpTo += there;
            return there;
        }
    }

    private final class Seeking extends Seek_Pointer_long_int {
        @Override public long call(Pointer opaque, long offset, int whence) {
            if (whence == AVSEEK_SIZE) {
                return bytes.length;
            }
            long target = switch (whence & 3) {
                case SEEK_SET -> offset;
                case SEEK_CUR -> readUpTo + offset;
                case SEEK_END -> bytes.length + offset;
                default -> -1;
            };
            if (target < 0 || target > bytes.length) {
                return -1;
            }
            readUpTo = (int) target;
            return target;
        }
    }
}
