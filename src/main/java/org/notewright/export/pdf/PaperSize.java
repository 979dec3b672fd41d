package org.notewright.export.pdf;

import org.notewright.export.pdf.page.Paper;

/// What the page is printed on.
public enum PaperSize {
    /// US Letter, 8.5 by 11 inches.
    LETTER(612, 792),
    /// ISO 216 A4, 210 by 297 mm.
    A4(595.28f, 841.89f);

    private static final float SIDE = 64;
    private static final float TOP = 54;
    private static final float BOTTOM = 76;

    private final float width;
    private final float height;

    PaperSize(float width, float height) {
        this.width = width;
        this.height = height;
    }

    Paper paper() {
        return new Paper(width, height, SIDE, TOP, BOTTOM);
    }
}
