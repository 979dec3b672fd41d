package org.notewright.export.pdf.page;

import java.io.IOException;

/// What every page carries besides its content. All of it must be marked as artifact.
public interface PageDecor {

    /// Drawn first, below the text.
    ///
    /// @param number of the page, 1 for the first
    /// @param count  pages in all
    void behind(Pen pen, int number, int count) throws IOException;

    /// Drawn last.
    ///
    /// @param number of the page, 1 for the first
    /// @param count  pages in all
    void footer(Pen pen, int number, int count) throws IOException;
}
