package org.notewright.drafting.model.local;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.notewright.problem.Problem;
import org.notewright.problem.ProblemCode;
import org.notewright.problem.ProblemException;

/// The head of a model file in GGUF form, versions 2 and 3 (ggml project, "GGUF" specification): key-value pairs, little
/// endian. Read in plain Java first, so that a wrong or cut file is told before native code sees it.
///
/// @param architecture such as `llama`
/// @param name         as its publisher called it, possibly empty
/// @param window       tokens it was trained for, 0 where it does not say
record GgufHead(String architecture, String name, int window) {

    private static final int MAGIC = 0x46554747;
    private static final long MAX_PAIRS = 100_000;
    private static final long MAX_TENSORS = 1_000_000;
    private static final long MAX_TEXT = 1L << 20;
    private static final long MAX_ITEMS = 10_000_000;
    private static final int TEXT = 8;
    private static final int ARRAY = 9;
    private static final int[] WIDTHS = {1, 1, 2, 2, 4, 4, 4, 1, 0, 0, 8, 8, 8};

    /// @throws ProblemException MODEL_FILE_UNUSABLE naming the file
    static GgufHead of(Path file) {
        try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16))) {
            return read(in);
        } catch (IOException e) {
            throw new ProblemException(Problem.of(ProblemCode.MODEL_FILE_UNUSABLE, String.valueOf(file.getFileName())), e);
        }
    }

    private static GgufHead read(DataInputStream in) throws IOException {
        if (int32(in) != MAGIC) {
            throw new IOException("not a GGUF file");
        }
        int version = int32(in);
        if (version < 2 || version > 3) {
            throw new IOException("GGUF version " + version);
        }
        bounded(int64(in), MAX_TENSORS);
        long pairs = bounded(int64(in), MAX_PAIRS);
        var architecture = "";
        var name = "";
        long window = 0;
        for (long i = 0; i < pairs; i++) {
            var key = text(in);
            int type = int32(in);
            if (key.equals("general.architecture") && type == TEXT) {
                architecture = text(in);
            } else if (key.equals("general.name") && type == TEXT) {
                name = text(in);
            } else if (key.endsWith(".context_length") && type >= 4 && type <= 5) {
                window = int32(in);
            } else {
                pass(in, type);
            }
        }
        if (architecture.isEmpty()) {
            throw new IOException("no architecture");
        }
        return new GgufHead(architecture, name, Math.toIntExact(Math.clamp(window, 0, Integer.MAX_VALUE)));
    }

    private static void pass(DataInputStream in, int type) throws IOException {
        if (type == TEXT) {
            text(in);
        } else if (type == ARRAY) {
            int of = int32(in);
            long count = bounded(int64(in), MAX_ITEMS);
            if (of == TEXT) {
                for (long i = 0; i < count; i++) {
                    text(in);
                }
            } else {
                skip(in, count * width(of));
            }
        } else {
            skip(in, width(type));
        }
    }

    private static int width(int type) throws IOException {
        if (type < 0 || type >= WIDTHS.length || WIDTHS[type] == 0) {
            throw new IOException("value type " + type);
        }
        return WIDTHS[type];
    }

    private static String text(DataInputStream in) throws IOException {
        var bytes = in.readNBytes(Math.toIntExact(bounded(int64(in), MAX_TEXT)));
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static long bounded(long count, long most) throws IOException {
        if (count < 0 || count > most) {
            throw new IOException("a count of " + count);
        }
        return count;
    }

    private static void skip(InputStream in, long bytes) throws IOException {
        in.skipNBytes(bytes);
    }

    private static int int32(DataInputStream in) throws IOException {
        return Integer.reverseBytes(in.readInt());
    }

    private static long int64(DataInputStream in) throws EOFException, IOException {
        return Long.reverseBytes(in.readLong());
    }

    /// Name and architecture are a publisher's words: safe to print.
    @Override public String toString() {
        return "GgufHead[" + architecture + "]";
    }
}
