package org.notewright.sources.intake.office;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.notewright.sources.intake.markup.Budget;
import org.notewright.sources.intake.markup.MarkupText;
import org.notewright.sources.intake.markup.XmlTag;
import org.notewright.sources.intake.markup.XmlWalk;

/// `styles.xml`: the headers and footers of the pages, each line once, and the shared styles.
final class OdtEdges implements XmlWalk.Visitor {

    private final OdtLists lists;
    private final OdtStyles styles;
    private final List<String> header;
    private final List<String> footer;
    private final Budget budget;
    private @Nullable MarkupText text;
    private @Nullable OdtBody body;

    OdtEdges(OdtLists lists, OdtStyles styles, List<String> header, List<String> footer, Budget budget) {
        this.lists = lists;
        this.styles = styles;
        this.header = header;
        this.footer = footer;
        this.budget = budget;
    }

    @Override public boolean start(XmlTag tag) {
        if (body != null) {
            return body.start(tag);
        }
        switch (tag.name()) {
            case "style:header", "style:header-first", "style:header-left", "style:footer", "style:footer-first",
                    "style:footer-left" -> {
                text = new MarkupText(budget);
                body = new OdtBody(text, new OdtLists(), styles);
            }
            default -> {
                lists.define(tag);
                styles.define(tag);
            }
        }
        return true;
    }

    @Override public void text(String words) {
        if (body != null) {
            body.text(words);
        }
    }

    @Override public void end(String name) {
        if (name.startsWith("style:header") || name.startsWith("style:footer")) {
            if (text != null) {
                var lines = name.startsWith("style:header") ? header : footer;
                text.finish().text().lines().filter(line -> DocxText.isEdge(line) && !lines.contains(line)).forEach(lines::add);
            }
            text = null;
            body = null;
        } else if (body != null) {
            body.end(name);
        }
    }
}
