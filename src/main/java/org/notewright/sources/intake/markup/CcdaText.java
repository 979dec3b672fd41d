package org.notewright.sources.intake.markup;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/// Clinical documents (HL7 CDA R2, C-CDA): who and when, then each section's title and the text written for people (CDA R2,
/// 4.3.5). The coded entries repeat that text for programs and are not read.
public final class CcdaText implements XmlWalk.Visitor {

    private static final String SPACE = "[ \\t\\r\\n]+";

    private final MarkupText text;
    private final CcdaHeader header;
    private final Deque<String> path = new ArrayDeque<>();
    private final Deque<int[]> lists = new ArrayDeque<>();
    /// Depth at which a section's text began, 0 outside.
    private int narrative;

    private CcdaText(MarkupText text) {
        this.text = text;
        this.header = new CcdaHeader(text);
    }

    public static Extract read(byte[] bytes, Budget budget) throws IOException {
        var text = new MarkupText(budget);
        new XmlWalk(Map.of(), budget).walk(new ByteArrayInputStream(bytes), new CcdaText(text));
        return text.finish();
    }

    @Override public boolean start(XmlTag tag) {
        if (narrative > 0) {
            path.push(tag.name());
            return mark(tag) || leave();
        }
        switch (tag.name()) {
            case "entry" -> {
                return false;
            }
            case "observationMedia", "nonXMLBody" -> {
                text.notice(Notice.EMBEDDED);
                return false;
            }
            case "structuredBody" -> header.write();
            case "section" -> {
                text.endOpenParagraph();
                text.endParagraph();
            }
            case "text" -> {
                text.endOpenParagraph();
                narrative = path.size() + 1;
            }
            default -> header.start(List.copyOf(path), tag);
        }
        path.push(tag.name());
        return true;
    }

    private boolean leave() {
        path.poll();
        return false;
    }

    private boolean mark(XmlTag tag) {
        switch (tag.name()) {
            case "paragraph", "caption", "footnote" -> text.endOpenParagraph();
            case "br" -> text.lineBreak();
            case "table" -> {
                text.endOpenParagraph();
                text.startTable();
            }
            case "tr" -> text.startRow();
            case "list" -> {
                text.endOpenParagraph();
                lists.push(new int[] {tag.get("listType", "").equals("ordered") ? 1 : -1});
            }
            case "item" -> item();
            case "renderMultiMedia" -> text.notice(Notice.PICTURES);
            case "content" -> {
                return !tag.get("revised", "").equals("delete");
            }
            default -> {
                // Emphasis, links and the like: their words count.
            }
        }
        return true;
    }

    private void item() {
        text.endOpenParagraph();
        var list = lists.peek();
        text.marker(list == null || list[0] < 0 ? "• " : list[0]++ + ". ");
    }

    @Override public void text(String words) {
        var line = words.replaceAll(SPACE, " ");
        if (narrative > 0) {
            text.text(text.hasOpenParagraph() ? line : line.stripLeading());
        } else if ("title".equals(path.peek()) && path.contains("section")) {
            text.text(line);
        } else {
            header.text(List.copyOf(path), line.strip());
        }
    }

    @Override public void end(String name) {
        if (narrative > 0 && path.size() == narrative) {
            narrative = 0;
            text.endOpenParagraph();
        } else if (narrative > 0) {
            endMark(name);
        } else if (name.equals("section")) {
            text.endOpenParagraph();
            text.endParagraph();
        } else if (name.equals("title") && path.contains("section")) {
            text.endOpenParagraph();
        } else if (name.equals("ClinicalDocument")) {
            header.write();
        } else {
            header.end(name);
        }
        path.poll();
    }

    private void endMark(String name) {
        switch (name) {
            case "paragraph", "caption", "footnote", "item" -> text.endOpenParagraph();
            case "td", "th" -> text.endCell();
            case "tr" -> text.endRow(true);
            case "table" -> text.endTable();
            case "list" -> {
                text.endOpenParagraph();
                lists.poll();
            }
            default -> {
                // Emphasis and links run on.
            }
        }
    }
}
