package org.notewright.sources.intake;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.filter.FilterFactory;

/// The filters of one stream of a PDF (ISO 32000-1, 7.4), run with PDFBox's own code into a sink that is full at a limit: a stream
/// packed twice, or in a form other than Flate, does not look large from outside.
final class FilterChain {

    /// Names of filters and their short forms; those of pictures end a chain, for only the worker decodes pictures.
    private static final Map<String, COSName> EXPANDING = Map.of("FlateDecode", COSName.FLATE_DECODE, "Fl", COSName.FLATE_DECODE,
            "LZWDecode", COSName.LZW_DECODE, "LZW", COSName.LZW_DECODE, "ASCII85Decode", COSName.ASCII85_DECODE,
            "A85", COSName.ASCII85_DECODE, "ASCIIHexDecode", COSName.ASCII_HEX_DECODE, "AHx", COSName.ASCII_HEX_DECODE,
            "RunLengthDecode", COSName.RUN_LENGTH_DECODE, "RL", COSName.RUN_LENGTH_DECODE);
    private static final Pattern ENTRY = Pattern.compile("/Filter\\s*(\\[[^]]*]|/[A-Za-z0-9]+)");
    private static final Pattern NAME = Pattern.compile("/([A-Za-z0-9]+)");
    /// No writer packs more often; each stage is held in memory.
    private static final int LONGEST = 4;

    private final List<COSName> filters;

    private FilterChain(List<COSName> filters) {
        this.filters = filters;
    }

    /// @param dictionary of the stream, as it stands in the file
    static FilterChain of(String dictionary) {
        var filters = new ArrayList<COSName>();
        var entry = ENTRY.matcher(dictionary);
        if (entry.find()) {
            var name = NAME.matcher(entry.group(1));
            while (name.find() && EXPANDING.containsKey(name.group(1))) {
                filters.add(EXPANDING.get(name.group(1)));
            }
        }
        return new FilterChain(List.copyOf(filters));
    }

    /// @param names in the order of the stream's dictionary
    static FilterChain of(List<COSName> names) {
        return new FilterChain(names.stream().takeWhile(name -> EXPANDING.containsKey(name.getName()))
                .map(name -> EXPANDING.get(name.getName())).toList());
    }

    /// Whether it is plain, or Flate once, which is cheaper to look into without PDFBox.
    boolean isSimple() {
        return filters.isEmpty() || filters.equals(List.of(COSName.FLATE_DECODE));
    }

    /// @return bytes that come out, or -1 where they are more than `most`, or the chain is longer than any real one
    long size(InputStream encoded, long most) {
        if (filters.size() > LONGEST) {
            return -1;
        }
        var in = encoded;
        long size = 0;
        try {
            for (var filter : filters) {
                var out = new Sink(most);
                try {
                    FilterFactory.INSTANCE.getFilter(filter).decode(in, out, new COSDictionary(), 0);
                } catch (Full _) {
                    return -1;
                } catch (IOException | RuntimeException _) {
                    // A damaged stream ends here for PDFBox, too; what came out of it goes on.
                }
                size = out.kept.size();
                in = new ByteArrayInputStream(out.kept.toByteArray());
            }
        } catch (OutOfMemoryError _) {
            return -1;
        }
        return size;
    }

    /// The limit is reached.
    private static final class Full extends IOException {
        private static final long serialVersionUID = 1;

        Full() {
            super("more than the limit");
        }
    }

    private static final class Sink extends OutputStream {
        private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
        private final long most;

        Sink(long most) {
            this.most = most;
        }

        @Override public void write(int b) throws IOException {
            room(1);
            kept.write(b);
        }

        @Override public void write(byte[] bytes, int from, int length) throws IOException {
            room(length);
            kept.write(bytes, from, length);
        }

        private void room(int more) throws IOException {
            if (kept.size() + (long) more > most) {
                throw new Full();
            }
        }
    }
}
