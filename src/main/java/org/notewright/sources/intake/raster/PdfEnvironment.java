package org.notewright.sources.intake.raster;

import org.apache.pdfbox.pdmodel.font.FontMappers;

/// What PDFBox does to the whole process, set once before it is first used: it does not search this computer for fonts and leaves
/// no font cache in the home folder. Its log (names of fonts and fields of a patient's letter) goes to SLF4J's provider that
/// writes nothing, a dependency in the pom; what matters comes out as a problem or a warning.
public final class PdfEnvironment {

    static {
        FontMappers.set(new BundledFont());
    }

    private PdfEnvironment() {
    }

    /// The first call does the work, by loading this class.
    public static void prepare() {
        // Nothing left to do: see the static block.
    }
}
