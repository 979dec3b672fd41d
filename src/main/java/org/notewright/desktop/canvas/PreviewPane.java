package org.notewright.desktop.canvas;

import javafx.geometry.Pos;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.notewright.clinical.ReadMethod;
import org.notewright.clinical.Source;
import org.notewright.desktop.control.Buttons;
import org.notewright.desktop.control.Icons;
import org.notewright.desktop.control.Messages;
import org.notewright.desktop.control.Texts;

/// A source's words, to be read beside the board. Sources are never changed.
final class PreviewPane extends VBox {

    PreviewPane(Source source, Messages text, Runnable close) {
        super(8);
        setId("preview");
        var title = Texts.styled(CardView.kind(source, text), "nw-strong");
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        var shut = Buttons.icon("preview-close", Icons.CLOSE, text.get("canvas.closePreview"), close);
        var top = new HBox(8, title, shut);
        top.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(top, Texts.small(source.fileName() + " · " + CardView.status(source, text)));
        source.reading().warnings().forEach(warning -> getChildren().add(Texts.wrapped(warning, "nw-soft")));
        if (source.reading().method() == ReadMethod.NONE) {
            getChildren().add(Texts.wrapped(text.get("canvas.noWords"), "nw-soft"));
        } else {
            var words = new TextArea(source.effectiveText());
            words.setId("preview-text");
            words.setEditable(false);
            words.setWrapText(true);
            words.setAccessibleText(text.get("canvas.sourceText"));
            VBox.setVgrow(words, Priority.ALWAYS);
            getChildren().add(words);
        }
        javafx.application.Platform.runLater(shut::requestFocus);
    }
}
