package org.notewright.sources.intake.rtf;

import java.util.function.Consumer;
import org.notewright.sources.intake.markup.MarkupText;

/// Control words that change how the following words look or where they stand.
final class RtfControls {

    /// `\ffres25`: the field still shows its default.
    private static final int UNCHANGED = 25;
    private static final int CHECK_BOX = 1;

    private final MarkupText text;
    private final RtfFonts fonts;
    private boolean inTable;
    private int fieldType;
    private int fieldResult;
    private int fieldDefault;

    RtfControls(MarkupText text, RtfFonts fonts) {
        this.text = text;
        this.fonts = fonts;
    }

    /// @param say where signs go, as letters would
    void apply(RtfGroup group, String word, int number, Consumer<String> say) {
        switch (group.use) {
            case FONTS -> font(word, number);
            case FORM_FIELD -> formField(word, number);
            case SKIP -> {
                // Whatever it says, it is not read.
            }
            case TEXT, LIST_MARK, FOOTNOTE, TEXT_BOX, HEADER, FOOTER -> {
                look(group, word, number);
                if (group.isSeen()) {
                    place(word);
                    sign(word, say);
                }
            }
        }
    }

    private void font(String word, int number) {
        switch (word) {
            case "f" -> fonts.define(number);
            case "fcharset" -> fonts.charset(number);
            case "cpg" -> fonts.codePage(number);
            default -> {
                // Families and pitches.
            }
        }
    }

    private void look(RtfGroup group, String word, int number) {
        switch (word) {
            case "f" -> group.font = number;
            case "plain" -> group.plain();
            case "uc" -> group.standIns = Math.clamp(number, 0, 16);
            case "v" -> group.hidden = number != 0;
            case "deleted" -> group.deleted = number != 0;
            case "htmlrtf" -> group.html = number != 0;
            case "upr" -> group.twice = true;
            case "ansicpg" -> fonts.documentCodePage(number);
            case "mac" -> fonts.documentCodePage(10000);
            case "pc" -> fonts.documentCodePage(437);
            case "pca" -> fonts.documentCodePage(850);
            default -> {
                // Not about letters.
            }
        }
    }

    private void place(String word) {
        switch (word) {
            case "pard" -> inTable = false;
            case "intbl" -> inTable = true;
            case "par", "sect" -> {
                openTable();
                text.endParagraph();
            }
            case "page", "pagebb" -> text.pageBreak();
            case "line" -> text.lineBreak();
            case "cell" -> {
                inTable = true;
                openTable();
                text.endCell();
            }
            case "row" -> {
                text.endRow(true);
                text.endTable();
            }
            // A table in a cell: its cells one after another.
            case "nestcell" -> text.text("  ");
            case "nestrow" -> text.endOpenParagraph();
            default -> {
                // Not about place.
            }
        }
    }

    /// RTF has no mark for the start of a table: its first paragraph says that it stands in one.
    private void openTable() {
        if (inTable && !text.inTable()) {
            text.startTable();
            text.startRow();
        }
    }

    private static void sign(String word, Consumer<String> say) {
        switch (word) {
            case "tab" -> say.accept("\t");
            case "emdash" -> say.accept("—");
            case "endash" -> say.accept("–");
            case "bullet" -> say.accept("•");
            case "lquote" -> say.accept("‘");
            case "rquote" -> say.accept("’");
            case "ldblquote" -> say.accept("“");
            case "rdblquote" -> say.accept("”");
            case "~", "emspace", "enspace", "qmspace" -> say.accept(" ");
            case "_" -> say.accept("-");
            case "{", "}", "\\" -> say.accept(word);
            default -> {
                // No sign.
            }
        }
    }

    void startFormField() {
        fieldType = 0;
        fieldResult = UNCHANGED;
        fieldDefault = 0;
    }

    private void formField(String word, int number) {
        switch (word) {
            case "fftype" -> fieldType = number;
            case "ffres" -> fieldResult = number;
            case "ffdefres" -> fieldDefault = number;
            default -> {
                // Names and help.
            }
        }
    }

    void endFormField() {
        if (fieldType == CHECK_BOX) {
            text.text((fieldResult == UNCHANGED ? fieldDefault : fieldResult) == 1 ? "[x] " : "[ ] ");
        }
    }
}
