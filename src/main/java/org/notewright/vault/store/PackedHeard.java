package org.notewright.vault.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.notewright.clinical.HeardWord;
import org.notewright.clinical.Span;
import org.notewright.clinical.SpokenWord;

/// The spoken words of a source as bytes: a version, their number, then each with its times, certainty and place in the text.
final class PackedHeard {

    private static final byte VERSION = 1;

    private PackedHeard() {
    }

    static byte[] pack(List<HeardWord> words) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeByte(VERSION);
            out.writeInt(words.size());
            for (var word : words) {
                var spoken = word.spoken();
                out.writeUTF(spoken.text());
                out.writeLong(spoken.startMillis());
                out.writeLong(spoken.endMillis());
                out.writeDouble(spoken.confidence());
                out.writeInt(word.written().start());
                out.writeInt(word.written().end());
                out.writeUTF(word.change());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot fail", e);
        }
        return bytes.toByteArray();
    }

    /// @throws IllegalStateException if the bytes were not made by [#pack]
    static List<HeardWord> unpack(byte[] bytes) {
        try (var in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            if (in.readByte() != VERSION) {
                throw new IllegalStateException("spoken words of a version that is not known");
            }
            int count = in.readInt();
            var words = new ArrayList<HeardWord>();
            for (int i = 0; i < count; i++) {
                var spoken = new SpokenWord(in.readUTF(), in.readLong(), in.readLong(), in.readDouble());
                words.add(new HeardWord(spoken, new Span(in.readInt(), in.readInt()), in.readUTF()));
            }
            return List.copyOf(words);
        } catch (IOException e) {
            throw new IllegalStateException("spoken words that cannot be read", e);
        }
    }
}
