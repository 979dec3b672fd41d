package org.notewright.sources.intake.office;

import org.notewright.sources.intake.markup.MarkupText;
import org.notewright.sources.intake.markup.Notice;
import org.notewright.sources.intake.markup.XmlTag;
import org.notewright.sources.intake.markup.XmlWalk;

/// The body of an OpenDocument text, mark by mark. Deleted text of tracked changes lies apart and is left out.
final class OdtBody implements XmlWalk.Visitor {

    /// More blanks or columns in one mark come from nobody's hand.
    private static final int MOST_REPEATS = 100;

    private final MarkupText text;
    private final OdtLists lists;
    private final OdtStyles styles;
    private int paragraphs;
    private boolean citation;
    private final StringBuilder note = new StringBuilder();
    private int columns;

    OdtBody(MarkupText text, OdtLists lists, OdtStyles styles) {
        this.text = text;
        this.lists = lists;
        this.styles = styles;
    }

    @Override public boolean start(XmlTag tag) {
        return switch (tag.name()) {
            case "text:tracked-changes" -> leftOut(Notice.TRACKED_CHANGES);
            case "office:annotation" -> leftOut(Notice.COMMENTS);
            case "office:scripts", "office:font-face-decls", "office:forms", "draw:object", "text:ruby-text" -> false;
            case "loext:content-control" -> control(tag);
            default -> blockMark(tag) && inlineMark(tag);
        };
    }

    private boolean leftOut(Notice notice) {
        text.notice(notice);
        return false;
    }

    private boolean control(XmlTag tag) {
        if (tag.get("checkbox", "").equals("true")) {
            text.text(tag.get("checked", "").equals("true") ? "[x]" : "[ ]");
            return false;
        }
        return !tag.get("showing-place-holder", "").equals("true");
    }

    private boolean blockMark(XmlTag tag) {
        switch (tag.name()) {
            case "text:p", "text:h" -> {
                paragraphs++;
                if (styles.startsPage(tag)) {
                    text.pageBreak();
                }
                text.marker(lists.marker());
            }
            case "text:list" -> lists.startList(tag);
            case "text:list-item" -> lists.startItem(tag);
            case "table:table" -> text.startTable();
            case "table:table-row" -> text.startRow();
            case "table:table-cell" -> columns = tag.number("number-columns-repeated", 1);
            case "draw:text-box" -> text.startAside();
            case "draw:image" -> {
                text.notice(Notice.PICTURES);
                return false;
            }
            default -> {
                lists.define(tag);
                styles.define(tag);
            }
        }
        return true;
    }

    private boolean inlineMark(XmlTag tag) {
        switch (tag.name()) {
            case "text:s" -> text.text(" ".repeat(Math.clamp(tag.number("c", 1), 1, MOST_REPEATS)));
            case "text:tab" -> text.text("\t");
            case "text:line-break" -> text.lineBreak();
            case "text:soft-page-break" -> text.pageBreak();
            case "text:note-citation" -> {
                citation = true;
                note.setLength(0);
            }
            case "text:note-body" -> {
                text.text(" [" + note + "]");
                text.startAside();
            }
            case "text:span" -> {
                if (styles.hides("text", tag)) {
                    text.notice(Notice.HIDDEN);
                    return false;
                }
            }
            case "text:hidden-text", "text:hidden-paragraph" -> {
                if (tag.get("is-hidden", "").equals("true")) {
                    text.notice(Notice.HIDDEN);
                    return false;
                }
            }
            default -> {
                // Spans, links, fields: their words count.
            }
        }
        return true;
    }

    @Override public void text(String words) {
        if (citation) {
            note.append(words, 0, Math.min(words.length(), MOST_REPEATS));
        } else if (paragraphs > 0) {
            // 6.1.2: white space in the file is one blank.
            text.text(collapse(words));
        }
    }

    private static String collapse(String words) {
        return words.replaceAll("[ \\t\\r\\n]+", " ");
    }

    @Override public void end(String name) {
        switch (name) {
            case "text:p", "text:h" -> {
                paragraphs = Math.max(0, paragraphs - 1);
                text.endParagraph();
            }
            case "text:list" -> lists.endList();
            case "table:table-cell" -> {
                for (var i = 0; i < Math.clamp(columns, 1, MOST_REPEATS); i++) {
                    text.endCell();
                }
                columns = 1;
            }
            case "table:covered-table-cell" -> text.endCell();
            case "table:table-row" -> text.endRow(true);
            case "table:table" -> text.endTable();
            case "text:note-citation" -> citation = false;
            case "text:note-body" -> text.endAside("[" + note + "] ", MarkupText.Place.END);
            case "draw:text-box" -> text.endAside("", MarkupText.Place.AFTER);
            default -> {
                // Nothing ends here.
            }
        }
    }
}
