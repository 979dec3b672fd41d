package org.notewright.sources.speech;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import org.notewright.clinical.SpokenWord;

/// What a worker answers, one frame each.
public sealed interface SpeechAnswer {

    /// A model that loads gives a sign of life every so often, and then this once.
    ///
    /// @param ready whether it is loaded
    record Loading(boolean ready) implements SpeechAnswer {
    }

    record Words(Heard heard) implements SpeechAnswer {
    }

    /// @param doneMillis  of the file
    /// @param totalMillis of the file as far as is known, 0 where it is not
    record Progress(long doneMillis, long totalMillis) implements SpeechAnswer {
    }

    /// The last answer about a file.
    ///
    /// @param damaged whether it broke off, or part of it could not be decoded
    record Done(long millis, boolean damaged) implements SpeechAnswer {
    }

    /// A stretch of sound. Not compared.
    @SuppressWarnings("ArrayRecordComponent") // a frame on its way, never compared
    record Sound(byte[] samples) implements SpeechAnswer {
    }

    /// More words than an utterance can have: what claims more is no answer of ours.
    int MOST_WORDS = 1_000_000;

    /// As one frame.
    static byte[] toBytes(SpeechAnswer answer) {
        if (answer instanceof Sound(var samples)) {
            var frame = new byte[samples.length + 1];
            frame[0] = 'S';
            System.arraycopy(samples, 0, frame, 1, samples.length);
            return frame;
        }
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            write(out, answer);
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot fail", e);
        }
        return bytes.toByteArray();
    }

    private static void write(DataOutputStream out, SpeechAnswer answer) throws IOException {
        switch (answer) {
            case Loading(var ready) -> {
                out.writeByte('L');
                out.writeBoolean(ready);
            }
            case Words(var heard) -> {
                out.writeByte('W');
                out.writeBoolean(heard.ended());
                out.writeUTF(heard.partial());
                out.writeInt(heard.words().size());
                for (var word : heard.words()) {
                    out.writeUTF(word.text());
                    out.writeLong(word.startMillis());
                    out.writeLong(word.endMillis());
                    out.writeDouble(word.confidence());
                }
            }
            case Progress(var done, var total) -> {
                out.writeByte('P');
                out.writeLong(done);
                out.writeLong(total);
            }
            case Done(var millis, var damaged) -> {
                out.writeByte('D');
                out.writeLong(millis);
                out.writeBoolean(damaged);
            }
            case Sound _ -> throw new IllegalStateException("written above");
        }
    }

    /// @throws IOException where the frame is no answer
    static SpeechAnswer of(byte[] frame) throws IOException {
        try (var in = new DataInputStream(new ByteArrayInputStream(frame))) {
            return switch (in.readByte()) {
                case 'L' -> new Loading(in.readBoolean());
                case 'W' -> new Words(heard(in));
                case 'P' -> new Progress(in.readLong(), in.readLong());
                case 'D' -> new Done(in.readLong(), in.readBoolean());
                case 'S' -> new Sound(in.readAllBytes());
                default -> throw new IOException("no answer");
            };
        } catch (IllegalArgumentException e) {
            throw new IOException("no answer", e);
        }
    }

    private static Heard heard(DataInputStream in) throws IOException {
        boolean ended = in.readBoolean();
        var partial = in.readUTF();
        int count = in.readInt();
        if (count < 0 || count > MOST_WORDS) {
            throw new IOException("no answer");
        }
        var words = new ArrayList<SpokenWord>();
        for (int i = 0; i < count; i++) {
            words.add(new SpokenWord(in.readUTF(), in.readLong(), in.readLong(), in.readDouble()));
        }
        return new Heard(ended, words, partial);
    }
}
