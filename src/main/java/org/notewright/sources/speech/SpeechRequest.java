package org.notewright.sources.speech;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/// The first frame of a request to a worker.
public sealed interface SpeechRequest {

    /// Sound follows piece by piece, each answered by one [Heard]; the first answer comes when the model is loaded.
    ///
    /// @param model its folder
    /// @param rate  samples a second of the sound
    record Listen(String model, int rate) implements SpeechRequest {

        @Override public String toString() {
            return "Listen[" + rate + "]";
        }
    }

    /// A sound file follows; answers are progress and [Heard].
    ///
    /// @param model its folder
    record File(String model) implements SpeechRequest {

        @Override public String toString() {
            return "File";
        }
    }

    /// A sound file follows; the answers are its sound.
    record Decode(long fromMillis, long toMillis) implements SpeechRequest {
    }

    /// As one frame.
    static byte[] toBytes(SpeechRequest request) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            switch (request) {
                case Listen(var model, var rate) -> {
                    out.writeByte('L');
                    out.writeUTF(model);
                    out.writeInt(rate);
                }
                case File(var model) -> {
                    out.writeByte('F');
                    out.writeUTF(model);
                }
                case Decode(var from, var to) -> {
                    out.writeByte('D');
                    out.writeLong(from);
                    out.writeLong(to);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot fail", e);
        }
        return bytes.toByteArray();
    }

    /// @throws IOException where the frame is no request
    static SpeechRequest of(byte[] frame) throws IOException {
        try (var in = new DataInputStream(new ByteArrayInputStream(frame))) {
            return switch (in.readByte()) {
                case 'L' -> new Listen(in.readUTF(), in.readInt());
                case 'F' -> new File(in.readUTF());
                case 'D' -> new Decode(in.readLong(), in.readLong());
                default -> throw new IOException("no request");
            };
        }
    }
}
