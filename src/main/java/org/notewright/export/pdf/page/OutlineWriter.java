package org.notewright.export.pdf.page;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/// The bookmarks beside the page.
final class OutlineWriter {

    private final PDDocument document;
    private final PDDocumentOutline outline = new PDDocumentOutline();

    OutlineWriter(PDDocument document) {
        this.document = document;
    }

    /// @param y top of what is named, in points from the page's lower edge
    void add(String name, PDPage page, float y) {
        var place = new PDPageXYZDestination();
        place.setPage(page);
        place.setLeft(0);
        place.setTop(Math.round(y));
        var item = new PDOutlineItem();
        item.setTitle(name);
        item.setDestination(place);
        outline.addLast(item);
    }

    void finish() {
        if (outline.hasChildren()) {
            document.getDocumentCatalog().setDocumentOutline(outline);
            document.getDocumentCatalog().setPageMode(PageMode.USE_NONE);
        }
    }
}
