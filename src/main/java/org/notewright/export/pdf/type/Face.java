package org.notewright.export.pdf.type;

import java.io.Closeable;
import java.io.IOException;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/// One font file, embedded into one document as far as it is used.
public final class Face implements Closeable {

    private final PDDocument document;
    private final TrueTypeFont file;
    private final CmapLookup signs;
    private final float perUnit;
    private @Nullable PDType0Font embedded;

    private Face(PDDocument document, TrueTypeFont file) throws IOException {
        this.document = document;
        this.file = file;
        this.signs = file.getUnicodeCmapLookup();
        this.perUnit = 1f / file.getUnitsPerEm();
    }

    /// Reads a font of this program; `name` is a file name in the folder `fonts`.
    ///
    /// @throws IOException if the program's own file cannot be read, which is a defect of its build
    static Face open(PDDocument document, String name) throws IOException {
        try (var bytes = Objects.requireNonNull(
                Face.class.getResourceAsStream("/org/notewright/export/pdf/fonts/" + name), name)) {
            var file = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
            // A ligature would come back as one sign when the text is searched or copied.
            file.setEnableGsub(false);
            return new Face(document, file);
        }
    }

    boolean has(int codePoint) {
        return signs.getGlyphId(codePoint) != 0;
    }

    /// In em.
    float advance(int codePoint) throws IOException {
        return file.getAdvanceWidth(signs.getGlyphId(codePoint)) * perUnit;
    }

    /// The font as the document knows it; embedded from the first call on.
    public PDType0Font embedded() throws IOException {
        var font = embedded;
        if (font == null) {
            font = PDType0Font.load(document, file, true);
            embedded = font;
        }
        return font;
    }

    @Override public void close() throws IOException {
        file.close();
    }
}
