package org.notewright.export.pdf.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jspecify.annotations.Nullable;

/// Draws sheets onto the pages of a document, with structure tree and outline.
public final class Press {

    private final PDDocument document;
    private final Paper paper;
    private final PageDecor decor;
    /// For each page the node of each marked content, by its number.
    private final List<List<Tag>> owners = new ArrayList<>();
    private final OutlineWriter outline;

    private Press(PDDocument document, Paper paper, PageDecor decor) {
        this.document = document;
        this.paper = paper;
        this.decor = decor;
        this.outline = new OutlineWriter(document);
    }

    /// @param root of the structure; its nodes are those the marks of the sheets name
    public static void print(PDDocument document, Paper paper, List<Sheet> sheets, Tag root, PageDecor decor)
            throws IOException {
        var press = new Press(document, paper, decor);
        for (int i = 0; i < sheets.size(); i++) {
            press.page(sheets.get(i), i, sheets.size());
        }
        StructureWriter.write(document, root, press.owners);
        press.outline.finish();
    }

    private void page(Sheet sheet, int index, int count) throws IOException {
        var page = new PDPage(new PDRectangle(paper.width(), paper.height()));
        page.setStructParents(index);
        page.getCOSObject().setName(COSName.getPDFName("Tabs"), "S");
        document.addPage(page);
        try (var pen = new Pen(document, page)) {
            decor.behind(pen, index + 1, count);
            decoration(pen, sheet);
            content(pen, sheet, index);
            decor.footer(pen, index + 1, count);
        }
        for (var placed : sheet.strips()) {
            if (!placed.strip().bookmark().isEmpty()) {
                outline.add(placed.strip().bookmark(), page, y(placed));
            }
        }
    }

    /// Hairlines, and the headers of tables that go on: read aloud once, where the table begins.
    private void decoration(Pen pen, Sheet sheet) throws IOException {
        pen.beginArtifact("Layout");
        for (var placed : sheet.strips()) {
            for (var line : placed.strip().lines()) {
                pen.hairline(line.x(), y(placed) - line.down(), line.width());
            }
        }
        pen.end();
        for (var placed : sheet.strips()) {
            if (placed.repeated()) {
                pen.beginArtifact("Pagination");
                for (var mark : placed.strip().marks()) {
                    pen.text(mark.line(), mark.look(), mark.x(), y(placed) - mark.down());
                }
                pen.end();
            }
        }
    }

    private void content(Pen pen, Sheet sheet, int index) throws IOException {
        var owned = new ArrayList<Tag>();
        owners.add(owned);
        @Nullable Tag open = null;
        for (var placed : sheet.strips()) {
            if (placed.repeated()) {
                continue;
            }
            var sketch = placed.strip().sketch();
            if (sketch != null) {
                if (open != null) {
                    pen.end();
                    open = null;
                }
                sketch.tag().places().add(new Tag.Place(index, owned.size()));
                pen.begin(sketch.tag().type(), owned.size());
                owned.add(sketch.tag());
                pen.sketch(sketch, y(placed));
                pen.end();
            }
            for (var mark : placed.strip().marks()) {
                if (!mark.tag().equals(open)) {
                    if (open != null) {
                        pen.end();
                    }
                    open = mark.tag();
                    open.places().add(new Tag.Place(index, owned.size()));
                    pen.begin(open.type(), owned.size());
                    owned.add(open);
                }
                pen.text(mark.line(), mark.look(), mark.x(), y(placed) - mark.down());
            }
        }
        if (open != null) {
            pen.end();
        }
    }

    /// Top of a strip, in points from the page's lower edge.
    private float y(Sheet.Placed placed) {
        return paper.height() - paper.top() - placed.top();
    }
}
