package org.notewright.sources.intake.raster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

/// Stands in for every font that a PDF does not carry: the one that comes with PDFBox. Words and their widths are in the PDF
/// itself, so the letters' shapes do not matter here, and the text is the same on every computer.
final class BundledFont implements FontMapper {

    private static final String RESOURCE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    /// Loaded on first use; most PDFs carry their fonts.
    private static final class Loaded {
        private static final TrueTypeFont FONT = load();

        private static TrueTypeFont load() {
            try (var stream = Objects.requireNonNull(FontMapper.class.getResourceAsStream(RESOURCE))) {
                return new TTFParser().parse(RandomAccessReadBuffer.createBufferFromStream(stream));
            } catch (IOException e) {
                throw new UncheckedIOException("the font inside PDFBox cannot be read", e);
            }
        }
    }

    @Override public FontMapping<TrueTypeFont> getTrueTypeFont(String baseFont, @Nullable PDFontDescriptor descriptor) {
        return new FontMapping<>(Loaded.FONT, true);
    }

    @Override public FontMapping<FontBoxFont> getFontBoxFont(String baseFont, @Nullable PDFontDescriptor descriptor) {
        return new FontMapping<>(Loaded.FONT, true);
    }

    @Override public CIDFontMapping getCIDFont(String baseFont, @Nullable PDFontDescriptor descriptor,
                                               @Nullable PDCIDSystemInfo systemInfo) {
        return new CIDFontMapping(null, Loaded.FONT, true);
    }
}
