package org.notewright.sources.intake.office;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import org.notewright.sources.intake.markup.MarkupText;
import org.notewright.sources.intake.markup.Notice;
import org.notewright.sources.intake.markup.OfficeSymbols;
import org.notewright.sources.intake.markup.XmlTag;
import org.notewright.sources.intake.markup.XmlWalk;

/// One part of a Word document, mark by mark (ECMA-376 part 1, chapter 17).
///
/// Tracked changes are read as accepted: what was inserted is in, what was deleted or moved away is not.
final class DocxBody implements XmlWalk.Visitor {

    private final MarkupText text;
    private final DocxLists lists;
    private final DocxFields fields;
    private final Map<String, Integer> notes;
    /// A text box's paragraph begins inside another one.
    private final Deque<Paragraph> paragraphs = new ArrayDeque<>();
    private boolean words;
    private boolean run;
    private boolean hidden;
    private boolean rowDeleted;
    private boolean rowProperties;
    private String note = "";

    /// @param notes the numbers of the footnotes, shared by the parts of a document
    DocxBody(MarkupText text, DocxLists lists, Map<String, Integer> notes) {
        this.text = text;
        this.lists = lists;
        this.notes = notes;
        this.fields = new DocxFields(text);
    }

    private static final class Paragraph {
        private String style = "";
        private int level = -1;
        private int list = -1;
    }

    @Override public boolean start(XmlTag tag) {
        return switch (tag.name()) {
            case "w:del", "w:moveFrom" -> deleted();
            case "w:ins", "w:moveTo" -> {
                text.notice(Notice.TRACKED_CHANGES);
                yield true;
            }
            // Fallback repeats for old programs what Choice says; the other three are settings, not words.
            case "mc:Fallback", "w:instrText", "w:tabs", "w:altChunk", "w:rPrChange", "w:pPrChange", "w:tblPrChange" -> false;
            case "w:sdt", "w:sdtContent", "w14:checked", "w:showingPlcHdr", "w:checkBox", "w:checked", "w:default", "w:ddList",
                    "w:result", "w:listEntry" -> fields.start(tag);
            default -> paragraphMark(tag) && runMark(tag) && tableMark(tag);
        };
    }

    private boolean deleted() {
        text.notice(Notice.TRACKED_CHANGES);
        rowDeleted |= rowProperties;
        return false;
    }

    private boolean paragraphMark(XmlTag tag) {
        switch (tag.name()) {
            case "w:p" -> paragraphs.push(new Paragraph());
            case "w:pStyle" -> now().style = tag.get("val", "");
            case "w:numId" -> now().list = tag.number("val", -1);
            case "w:ilvl" -> now().level = tag.number("val", -1);
            case "w:pageBreakBefore" -> {
                if (tag.isOn()) {
                    text.pageBreak();
                }
            }
            case "w:txbxContent" -> text.startAside();
            case "w:footnote", "w:endnote" -> {
                // The lines that separate notes from the text are notes of their own kind.
                if (tag.get("type", "normal").equals("normal")) {
                    note = number(tag.name().substring(2), tag) + " ";
                    text.startAside();
                    return true;
                }
                return false;
            }
            default -> {
                // Another family's mark.
            }
        }
        return true;
    }

    private boolean runMark(XmlTag tag) {
        switch (tag.name()) {
            case "w:t", "m:t" -> {
                words = !hidden;
                if (hidden) {
                    text.notice(Notice.HIDDEN);
                }
            }
            case "w:tab", "w:ptab" -> say("\t");
            case "w:br" -> {
                if (tag.get("type", "").equals("page")) {
                    text.pageBreak();
                } else {
                    text.lineBreak();
                }
            }
            case "w:cr" -> text.lineBreak();
            case "w:lastRenderedPageBreak" -> text.pageBreak();
            case "w:noBreakHyphen" -> say("-");
            case "w:sym" -> say(OfficeSymbols.of(tag.get("font", ""), tag.get("char", "")));
            case "w:footnoteReference" -> say(" " + number("footnote", tag));
            case "w:endnoteReference" -> say(" " + number("endnote", tag));
            // A run's own properties hide the run; a paragraph's hide only its end.
            case "w:vanish" -> hidden |= run && tag.isOn();
            case "w:commentReference" -> text.notice(Notice.COMMENTS);
            case "pic:pic", "v:imagedata" -> text.notice(Notice.PICTURES);
            default -> {
                // Another family's mark.
            }
        }
        return true;
    }

    private boolean tableMark(XmlTag tag) {
        switch (tag.name()) {
            case "w:tbl" -> text.startTable();
            case "w:tr" -> {
                rowDeleted = false;
                text.startRow();
            }
            case "w:trPr" -> rowProperties = true;
            case "w:r" -> {
                run = true;
                hidden = false;
            }
            default -> {
                // Not read.
            }
        }
        return true;
    }

    /// Notes are numbered as the text refers to them; their own ids begin anywhere.
    private String number(String kind, XmlTag tag) {
        var number = notes.computeIfAbsent(kind + tag.get("id", ""), _ -> notes.size() + 1);
        return "[" + number + "]";
    }

    private Paragraph now() {
        var paragraph = paragraphs.peek();
        return paragraph == null ? new Paragraph() : paragraph;
    }

    private void say(String what) {
        if (hidden) {
            text.notice(Notice.HIDDEN);
        } else {
            text.text(what);
        }
    }

    @Override public void text(String part) {
        if (words) {
            text.text(part);
        }
    }

    @Override public void end(String name) {
        switch (name) {
            case "w:t", "m:t" -> words = false;
            case "w:pPr" -> {
                var paragraph = now();
                text.marker(lists.marker(paragraph.style, paragraph.list, paragraph.level));
            }
            case "w:r" -> run = false;
            case "w:p" -> {
                paragraphs.poll();
                text.endParagraph();
            }
            case "w:tc" -> text.endCell();
            case "w:tr" -> text.endRow(!rowDeleted);
            case "w:trPr" -> rowProperties = false;
            case "w:tbl" -> text.endTable();
            case "w:txbxContent" -> text.endAside("", MarkupText.Place.AFTER);
            case "w:footnote", "w:endnote" -> text.endAside(note, MarkupText.Place.END);
            default -> fields.end(name);
        }
    }
}
