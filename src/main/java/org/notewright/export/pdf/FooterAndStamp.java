package org.notewright.export.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.util.Matrix;
import org.notewright.export.pdf.page.PageDecor;
import org.notewright.export.pdf.page.Paper;
import org.notewright.export.pdf.page.Pen;
import org.notewright.export.pdf.type.Typesetter;

/// What every page carries: whose it is, what it is, its number, and DRAFT across it while nobody has signed.
final class FooterAndStamp implements PageDecor {

    private static final float RULE = 52;
    private static final float FIRST_LINE = 39;
    private static final float SECOND_LINE = 27.5f;
    private static final float IDENTITY_SHARE = 0.8f;
    /// Height of a capital as a share of the size of the type (Noto Sans: 714 of 1000).
    private static final float CAPITAL = 0.714f;

    private final PrintedDocument document;
    private final Paper paper;
    private final Typesetter type;

    FooterAndStamp(PrintedDocument document, Paper paper, Typesetter type) {
        this.document = document;
        this.paper = paper;
        this.type = type;
    }

    @Override public void behind(Pen pen, int number, int count) throws IOException {
        if (!document.draft()) {
            return;
        }
        var look = Looks.STAMP;
        var stamp = type.line(Words.DRAFT, look);
        var place = Matrix.getTranslateInstance(paper.width() / 2, paper.height() / 2);
        place.concatenate(Matrix.getRotateInstance(Math.atan2(paper.height(), paper.width()), 0, 0));
        place.concatenate(Matrix.getTranslateInstance(-stamp.width() * look.size() / 2, -CAPITAL * look.size() / 2));
        pen.beginArtifact("Background");
        pen.text(stamp, look, place);
        pen.end();
    }

    @Override public void footer(Pen pen, int number, int count) throws IOException {
        var look = Looks.FOOTER;
        float left = paper.side();
        float room = paper.textWidth() * IDENTITY_SHARE;
        pen.beginArtifact("Pagination");
        pen.hairline(left, RULE, paper.textWidth());
        pen.text(type.fitted(Words.identity(document.patient()), look, room), look, left, FIRST_LINE);
        var page = type.line("Page " + number + " of " + count, look);
        pen.text(page, look, left + paper.textWidth() - page.width() * look.size(), FIRST_LINE);
        pen.text(type.fitted(about(), look, room), look, left, SECOND_LINE);
        if (document.draft()) {
            var words = type.line(Words.NOT_SIGNED, Looks.FOOTER_STRONG);
            float x = left + paper.textWidth() - words.width() * look.size();
            pen.text(words, Looks.FOOTER_STRONG, x, SECOND_LINE);
        }
        pen.end();
    }

    private String about() {
        var parts = new ArrayList<>(List.of(document.title()));
        if (document.dateOfService() != null) {
            parts.add(Words.day(document.dateOfService()));
        }
        return Words.joined(parts);
    }
}
