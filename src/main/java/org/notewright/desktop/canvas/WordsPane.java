package org.notewright.desktop.canvas;

import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.notewright.clinical.PlacedWord;
import org.notewright.clinical.Span;
import org.notewright.desktop.control.Messages;

/// The words of a source, the doubtful ones marked. A click on a word puts a field in its place.
final class WordsPane extends StackPane {

    private final ReadingViewModel model;
    private final Messages text;
    private final StyleClassedTextArea area = new StyleClassedTextArea();
    private final Pane above = new Pane();

    WordsPane(ReadingViewModel model, Messages text) {
        this.model = model;
        this.text = text;
        area.setId("preview-text");
        area.setEditable(false);
        area.setWrapText(true);
        area.setAccessibleText(text.get("canvas.sourceText"));
        area.replaceText(model.source().effectiveText());
        area.moveTo(0);
        above.setPickOnBounds(false);
        getStyleClass().add("nw-words");
        getChildren().addAll(new VirtualizedScrollPane<>(area), above);
        area.addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
        model.doubtfulProperty().subscribe(this::mark);
    }

    private void mark(List<PlacedWord> words) {
        for (var word : words) {
            var span = model.shown(word);
            if (span.end() <= area.getLength() && span.length() > 0) {
                area.setStyleClass(span.start(), span.end(), "doubtful");
            }
        }
    }

    private void click(MouseEvent event) {
        if (model.correctable() && event.isStillSincePress() && area.getSelection().getLength() == 0) {
            area.hit(event.getX(), event.getY()).getCharacterIndex().ifPresent(at ->
                    model.wordAt(at).ifPresent(this::edit));
        }
    }

    void edit(PlacedWord word) {
        edit(model.shown(word));
    }

    private void edit(Span span) {
        area.showParagraphInViewport(area.offsetToPosition(span.start(),
                org.fxmisc.richtext.model.TwoDimensional.Bias.Forward).getMajor());
        area.layout();
        var at = area.getCharacterBoundsOnScreen(span.start(), span.end())
                .map(bounds -> above.screenToLocal(bounds.getMinX(), bounds.getMinY())).orElse(Point2D.ZERO);
        var field = new TextField(span.in(area.getText()));
        field.setId("word-correction");
        field.setAccessibleText(text.get("canvas.correctWord"));
        field.setPrefColumnCount(Math.clamp(span.length() + 4, 8, 24));
        field.getStyleClass().add("nw-word-field");
        field.relocate(Math.clamp(at.getX() - 8, 0, Math.max(1, getWidth() - 140)), Math.max(0, at.getY() - 7));
        field.setOnAction(_ -> {
            above.getChildren().clear();
            model.correct(span, field.getText().strip());
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                above.getChildren().clear();
                area.requestFocus();
                event.consume();
            }
        });
        above.getChildren().setAll(field);
        field.requestFocus();
        field.selectAll();
    }
}
