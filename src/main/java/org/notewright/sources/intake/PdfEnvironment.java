package org.notewright.sources.intake;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.pdmodel.font.FontMappers;

/// What PDFBox does to the whole process, set once before it is first used: it writes nothing to the console, does not
/// search this computer for fonts and leaves no font cache in the home folder.
final class PdfEnvironment {

    /// Held here, because a logger nobody holds is collected and forgets its level.
    private static final List<Logger> QUIET =
            List.of(Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox"));

    static {
        // PDFBox logs names of fonts and fields of a patient's letter; what matters comes out as a problem or a warning.
        QUIET.forEach(logger -> logger.setLevel(Level.OFF));
        FontMappers.set(new BundledFont());
    }

    private PdfEnvironment() {
    }

    /// The first call does the work, by loading this class.
    static void prepare() {
        // Nothing left to do: see the static block.
    }
}
