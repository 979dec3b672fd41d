package org.notewright.export.pdf;

import static org.notewright.export.pdf.type.FontStyle.BOLD;
import static org.notewright.export.pdf.type.FontStyle.REGULAR;

import org.notewright.export.pdf.type.Look;

/// The few sizes and grays a page is made of; sizes in points.
final class Looks {

    private static final float BLACK = 0f;
    private static final float QUIET_GRAY = 0.33f;
    private static final float STAMP_GRAY = 0.91f;

    static final Look PRACTICE = new Look(17, 21, BLACK, BOLD);
    static final Look CONTACT = new Look(8.5f, 12, QUIET_GRAY, REGULAR);
    static final Look LABEL = new Look(8.5f, 14, QUIET_GRAY, REGULAR);
    static final Look VALUE = new Look(9.5f, 14, BLACK, REGULAR);
    static final Look NAME = new Look(9.5f, 14, BLACK, BOLD);
    static final Look TITLE = new Look(16, 21, BLACK, BOLD);
    static final Look SECTION = new Look(12, 16, BLACK, BOLD);
    static final Look SUBHEADING = new Look(10.5f, 15, BLACK, BOLD);
    static final Look BODY = new Look(10.5f, 15.5f, BLACK, REGULAR);
    static final Look CELL = new Look(9.5f, 13, BLACK, REGULAR);
    static final Look CELL_HEAD = new Look(9.5f, 13, BLACK, BOLD);
    static final Look SMALL = new Look(7.5f, 11, QUIET_GRAY, REGULAR);
    static final Look FOOTER = new Look(8, 11, QUIET_GRAY, REGULAR);
    static final Look FOOTER_STRONG = new Look(8, 11, BLACK, BOLD);
    static final Look STAMP = new Look(168, 168, STAMP_GRAY, BOLD);

    private Looks() {
    }
}
