package org.notewright.desktop.facts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import javafx.scene.TraversalDirection;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.fxmisc.richtext.Caret.CaretVisibility;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.fxmisc.richtext.model.StyleSpansBuilder;
import org.fxmisc.richtext.model.TwoDimensional.Bias;
import org.jspecify.annotations.Nullable;
import org.notewright.clinical.Span;
import org.notewright.desktop.control.Messages;
import org.notewright.workflow.FactEntry;
import org.notewright.workflow.FactSheet;

/// The source's own words with what the grid says of them: facts on a quiet line, what was struck out struck through, marks on a
/// wave, the row under the cursor lit. The caret in the text moves the row, and the other way round.
final class FactText extends StackPane {

    private record Mark(Span span, String style) {
        /// A style's name is safe to print.
        @Override public String toString() {
            return "Mark[" + style + "]";
        }
    }

    private final FactsViewModel model;
    private final StyleClassedTextArea area = new StyleClassedTextArea();
    private boolean following;

    FactText(FactsViewModel model, Messages text) {
        this.model = model;
        area.setId("facts-text");
        area.setEditable(false);
        area.setWrapText(true);
        area.setAccessibleText(text.get("canvas.sourceText"));
        area.focusedProperty().subscribe(focused -> area.setShowCaret(focused ? CaretVisibility.ON : CaretVisibility.OFF));
        getStyleClass().addAll("nw-words", "nw-fact-text");
        getChildren().add(new VirtualizedScrollPane<>(area));
        area.caretPositionProperty().addListener((_, _, at) -> {
            if (!following && area.isFocused() && area.getSelection().getLength() == 0) {
                model.pointAt(at);
            }
        });
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.TAB) {
                area.requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
                event.consume();
            }
        });
        model.sheetProperty().subscribe(this::show);
        model.currentProperty().subscribe(this::lit);
    }

    private void show(@Nullable FactSheet sheet) {
        if (sheet == null) {
            return;
        }
        if (!area.getText().equals(sheet.text())) {
            following = true;
            area.replaceText(sheet.text());
            area.moveTo(0);
            following = false;
        }
        paint();
    }

    private void lit(@Nullable FactEntry entry) {
        paint();
        if (entry != null && !area.isFocused() && entry.place().end() <= area.getLength()) {
            following = true;
            area.moveTo(entry.place().start());
            area.showParagraphInViewport(area.offsetToPosition(entry.place().start(), Bias.Forward).getMajor());
            following = false;
        }
    }

    /// The words selected, or those of the line at the caret.
    Span chosen() {
        var selected = area.getSelection();
        if (selected.getLength() > 0) {
            return new Span(selected.getStart(), selected.getEnd());
        }
        int line = area.getCurrentParagraph();
        int start = area.getAbsolutePosition(line, 0);
        return new Span(start, start + area.getParagraphLength(line));
    }

    private void paint() {
        var sheet = model.sheetProperty().get();
        int length = area.getLength();
        if (sheet == null || length == 0) {
            return;
        }
        var marks = new ArrayList<Mark>();
        for (var row : sheet.entries()) {
            var style = switch (row.state()) {
                case READ -> "fact";
                case CORRECTED -> "fact-corrected";
                case STRUCK -> "fact-struck";
                case IMPLAUSIBLE, CONTRADICTION -> "fact-doubt";
                case COPIED -> "fact-copied";
                case LOST -> "";
            };
            if (!style.isEmpty() && row.place().end() <= length) {
                marks.add(new Mark(row.place(), style));
            }
        }
        var current = model.currentProperty().get();
        if (current != null && current.place().end() <= length) {
            marks.add(new Mark(current.place(), "fact-lit"));
        }
        var borders = new TreeSet<Integer>(List.of(0, length));
        marks.forEach(mark -> borders.addAll(List.of(mark.span().start(), mark.span().end())));
        var spans = new StyleSpansBuilder<Collection<String>>();
        int from = borders.removeFirst();
        for (int to : borders) {
            int at = from;
            spans.add(marks.stream().filter(mark -> mark.span().start() <= at && mark.span().end() >= to && mark.span().length() > 0)
                    .map(Mark::style).distinct().toList(), to - from);
            from = to;
        }
        area.setStyleSpans(0, spans.create());
    }
}
