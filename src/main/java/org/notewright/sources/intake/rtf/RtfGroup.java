package org.notewright.sources.intake.rtf;

/// What holds inside one pair of braces; a new group begins as a copy of the one around it.
final class RtfGroup {

    /// What the words of a group are for.
    enum Use { TEXT, SKIP, FONTS, LIST_MARK, FOOTNOTE, TEXT_BOX, HEADER, FOOTER, FORM_FIELD }

    Use use = Use.TEXT;
    /// Where this group itself began the use, not one around it.
    boolean begins;
    int font = -1;
    /// Stand-ins for readers without Unicode after each Unicode sign.
    int standIns = 1;
    boolean hidden;
    boolean deleted;
    boolean html;
    /// The words come twice, and only the second time as they should be read.
    boolean twice;

    RtfGroup inner() {
        var inner = new RtfGroup();
        inner.use = twice ? Use.SKIP : use;
        inner.font = font;
        inner.standIns = standIns;
        inner.hidden = hidden;
        inner.deleted = deleted;
        inner.html = html;
        return inner;
    }

    void plain() {
        hidden = false;
        deleted = false;
        font = -1;
    }

    boolean isSeen() {
        return !hidden && !deleted && !html;
    }
}
