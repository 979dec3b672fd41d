package org.notewright.desktop.editor;

import javafx.application.Platform;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.notewright.analysis.text.MarkdownSections;

/// Keeps the caret out of the marks of headings, which take no room on the screen, and keeps the marks from being rubbed
/// out one invisible letter at a time. Whole selections may still be deleted.
final class HeadingGuard {

    private static final int MARK = MarkdownSections.MARK.length();

    private final NoteArea area;

    private HeadingGuard(NoteArea area) {
        this.area = area;
    }

    static void watch(NoteArea area) {
        var guard = new HeadingGuard(area);
        area.addEventFilter(KeyEvent.KEY_PRESSED, guard::pressed);
        area.addEventFilter(KeyEvent.KEY_TYPED, _ -> guard.leaveMark());
        area.caretPositionProperty().addListener((_, _, _) -> {
            if (guard.isInMark()) {
                Platform.runLater(guard::leaveMark);
            }
        });
    }

    private boolean isHeading(int paragraph) {
        return paragraph < area.getParagraphs().size()
                && area.getParagraph(paragraph).getText().startsWith(MarkdownSections.MARK);
    }

    private boolean isInMark() {
        return area.getSelection().getLength() == 0 && isHeading(area.getCurrentParagraph())
                && area.getCaretColumn() < MARK;
    }

    private void leaveMark() {
        if (isInMark()) {
            area.moveTo(area.getCurrentParagraph(), MARK);
        }
    }

    private void pressed(KeyEvent event) {
        if (area.getSelection().getLength() > 0) {
            return;
        }
        int line = area.getCurrentParagraph();
        boolean atHeading = isHeading(line) && area.getCaretColumn() <= MARK;
        boolean beforeHeading = isHeading(line + 1) && area.getCaretColumn() == area.getParagraphLength(line);
        boolean rubsOutMark = switch (event.getCode()) {
            case BACK_SPACE -> atHeading;
            case DELETE -> beforeHeading && area.getParagraphLength(line) > 0;
            default -> false;
        };
        if (rubsOutMark) {
            event.consume();
        } else if (event.getCode() == KeyCode.LEFT && !event.isShiftDown() && atHeading && line > 0) {
            area.moveTo(line - 1, area.getParagraphLength(line - 1));
            event.consume();
        }
    }
}
