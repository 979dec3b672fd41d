package org.notewright.sources.ocr;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import org.notewright.clinical.Box;

/// The answer about one page as bytes, for both sides.
public final class PageFrames {

    private static final int READ = 1;
    private static final int UNREAD = 2;
    /// More lines or words in one line than any page has: what claims more is no answer of ours.
    private static final int MOST = 200_000;

    private PageFrames() {
    }

    public static byte[] toBytes(PageResult page) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            switch (page) {
                case PageResult.Unread(var number, var fault) -> {
                    out.writeByte(UNREAD);
                    out.writeInt(number);
                    out.writeUTF(fault.name());
                }
                case PageResult.Read read -> write(out, read);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot fail", e);
        }
        return bytes.toByteArray();
    }

    private static void write(DataOutputStream out, PageResult.Read page) throws IOException {
        out.writeByte(READ);
        out.writeInt(page.number());
        out.writeInt(page.turned());
        out.writeDouble(page.confidence());
        out.writeInt(page.lines().size());
        for (var line : page.lines()) {
            out.writeBoolean(line.begins());
            out.writeInt(line.words().size());
            for (var word : line.words()) {
                out.writeUTF(word.text());
                out.writeDouble(word.box().left());
                out.writeDouble(word.box().top());
                out.writeDouble(word.box().width());
                out.writeDouble(word.box().height());
                out.writeDouble(word.confidence());
            }
        }
    }

    /// @throws IOException where the bytes are no such answer
    static PageResult of(byte[] frame) throws IOException {
        try (var in = new DataInputStream(new ByteArrayInputStream(frame))) {
            int type = in.readByte();
            int number = in.readInt();
            if (type == UNREAD) {
                return new PageResult.Unread(number, PageFault.valueOf(in.readUTF()));
            }
            int turned = in.readInt();
            double confidence = in.readDouble();
            var lines = new ArrayList<PageLine>();
            for (int left = count(in); left > 0; left--) {
                boolean begins = in.readBoolean();
                var words = new ArrayList<PageWord>();
                for (int more = count(in); more > 0; more--) {
                    words.add(new PageWord(in.readUTF(), new Box(in.readDouble(), in.readDouble(), in.readDouble(),
                            in.readDouble()), in.readDouble()));
                }
                lines.add(new PageLine(begins, words));
            }
            return new PageResult.Read(number, turned, confidence, lines);
        } catch (IllegalArgumentException e) {
            throw new IOException("no answer about a page", e);
        }
    }

    private static int count(DataInputStream in) throws IOException {
        int count = in.readInt();
        if (count < 0 || count > MOST) {
            throw new IOException("no answer about a page");
        }
        return count;
    }
}
