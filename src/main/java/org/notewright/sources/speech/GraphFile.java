package org.notewright.sources.speech;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A search graph in OpenFst's binary form (`fst.h`, `const-fst.h`, `vector-fst.h`, `symbol-table.cc` of OpenFst 1.8,
/// little-endian): magic,
/// type, arc type, version, flags, properties, start, states, arcs, then symbol tables, states and arcs. One changed byte
/// among the arcs makes Vosk read outside of its memory, so every arc of the two plain types is looked at.
final class GraphFile {

    private static final int MAGIC = 0x7EB2FDD6;
    private static final int SYMBOLS_MAGIC = 0x7EB2FB74;
    private static final int HAS_INPUT_SYMBOLS = 1;
    private static final int HAS_OUTPUT_SYMBOLS = 2;
    private static final int IS_ALIGNED = 4;
    private static final int ALIGNMENT = 16;
    private static final int LONGEST_NAME = 1024;
    private static final int ARC_BYTES = 16;
    /// Looking at every arc of a larger file would take seconds at every start.
    private static final long LARGEST_LOOKED_THROUGH = 256L << 20;

    /// The two types whose every byte is known here.
    private enum Form {
        CONST(20), VECTOR(12);

        private final int stateBytes;

        Form(int stateBytes) {
            this.stateBytes = stateBytes;
        }

        static @Nullable Form of(String type) {
            return switch (type) {
                case "const" -> CONST;
                case "vector" -> VECTOR;
                default -> null;
            };
        }
    }

    private final Path file;
    private String type = "";
    private int flags;
    private long start;
    private long states;
    private long arcs;
    private boolean headIsSound;

    private GraphFile(Path file) {
        this.file = file;
    }

    static GraphFile of(Path file) throws IOException {
        var graph = new GraphFile(file);
        try (var in = graph.open()) {
            graph.head(in);
        } catch (EOFException _) {
            graph.headIsSound = false;
        }
        return graph;
    }

    private Counted open() throws IOException {
        return new Counted(new BufferedInputStream(Files.newInputStream(file), 1 << 16));
    }

    private void head(Counted in) throws IOException {
        if (in.int32() != MAGIC) {
            return;
        }
        type = in.text();
        var arcType = in.text();
        in.int32();
        flags = in.int32();
        in.int64();
        start = in.int64();
        states = in.int64();
        arcs = in.int64();
        headIsSound = arcType.equals("standard") && start >= 0 && (states < 0 || start < states);
    }

    /// Whether its parts fit together.
    ///
    /// @param words how many there are: every output label must be one
    boolean isSound(int words) throws IOException {
        if (!headIsSound) {
            return false;
        }
        long size = Files.size(file);
        var form = Form.of(type);
        if (form == null || size > LARGEST_LOOKED_THROUGH) {
            return !type.isEmpty();
        }
        if (states <= 0 || arcs < 0 || states > size || arcs > size
                || size < states * form.stateBytes + arcs * ARC_BYTES) {
            return false;
        }
        try (var in = open()) {
            head(in);
            skipSymbols(in);
            return form == Form.CONST ? constIsSound(in, words) : vectorIsSound(in, words);
        } catch (EOFException _) {
            return false;
        }
    }

    /// All states, then all arcs.
    private boolean constIsSound(Counted in, int words) throws IOException {
        align(in);
        if (!statesAreSound(in)) {
            return false;
        }
        align(in);
        return arcsAreSound(in, arcs, words);
    }

    /// Every state with its arcs.
    private boolean vectorIsSound(Counted in, int words) throws IOException {
        long left = arcs;
        for (long i = 0; i < states; i++) {
            float weight = Float.intBitsToFloat(in.int32());
            long count = in.int64();
            if (Float.isNaN(weight) || count < 0 || count > left || !arcsAreSound(in, count, words)) {
                return false;
            }
            left -= count;
        }
        return left == 0;
    }

    private void align(Counted in) throws IOException {
        if ((flags & IS_ALIGNED) != 0) {
            in.skip((ALIGNMENT - in.position() % ALIGNMENT) % ALIGNMENT);
        }
    }

    private boolean statesAreSound(Counted in) throws IOException {
        long next = 0;
        for (long i = 0; i < states; i++) {
            float weight = Float.intBitsToFloat(in.int32());
            long position = Integer.toUnsignedLong(in.int32());
            long count = Integer.toUnsignedLong(in.int32());
            long epsilons = Math.max(Integer.toUnsignedLong(in.int32()), Integer.toUnsignedLong(in.int32()));
            if (Float.isNaN(weight) || position != next || count > arcs - next || epsilons > count) {
                return false;
            }
            next += count;
        }
        return next == arcs;
    }

    private boolean arcsAreSound(Counted in, long count, int words) throws IOException {
        for (long i = 0; i < count; i++) {
            int input = in.int32();
            int output = in.int32();
            float weight = Float.intBitsToFloat(in.int32());
            int target = in.int32();
            if (input < 0 || output < 0 || output >= words || Float.isNaN(weight) || target < 0 || target >= states) {
                return false;
            }
        }
        return true;
    }

    /// The words inside the graph, where it carries them.
    Optional<ModelWords> words() throws IOException {
        if (!headIsSound || (flags & HAS_OUTPUT_SYMBOLS) == 0) {
            return Optional.empty();
        }
        try (var in = open()) {
            head(in);
            if ((flags & HAS_INPUT_SYMBOLS) != 0) {
                symbols(in);
            }
            return symbols(in);
        } catch (EOFException _) {
            return Optional.empty();
        }
    }

    private void skipSymbols(Counted in) throws IOException {
        if ((flags & HAS_INPUT_SYMBOLS) != 0) {
            symbols(in);
        }
        if ((flags & HAS_OUTPUT_SYMBOLS) != 0) {
            symbols(in);
        }
    }

    private static Optional<ModelWords> symbols(Counted in) throws IOException {
        if (in.int32() != SYMBOLS_MAGIC) {
            throw new EOFException();
        }
        in.text();
        in.int64();
        long size = in.int64();
        var counting = new ModelWords.Counting();
        for (long i = 0; i < size; i++) {
            counting.add(in.text(), in.int64());
        }
        return counting.words();
    }

    /// Little-endian numbers and texts, with the place they were read at.
    private static final class Counted implements AutoCloseable {

        private final DataInputStream in;
        private long position;

        Counted(InputStream in) {
            this.in = new DataInputStream(in);
        }

        long position() {
            return position;
        }

        int int32() throws IOException {
            position += Integer.BYTES;
            return Integer.reverseBytes(in.readInt());
        }

        long int64() throws IOException {
            position += Long.BYTES;
            return Long.reverseBytes(in.readLong());
        }

        String text() throws IOException {
            int length = int32();
            if (length < 0 || length > LONGEST_NAME) {
                throw new EOFException();
            }
            position += length;
            var bytes = in.readNBytes(length);
            if (bytes.length < length) {
                throw new EOFException();
            }
            return new String(bytes, StandardCharsets.UTF_8);
        }

        void skip(long bytes) throws IOException {
            position += bytes;
            in.skipNBytes(bytes);
        }

        @Override public void close() throws IOException {
            in.close();
        }
    }
}
