package org.notewright.desktop.canvas;

import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.notewright.desktop.control.Buttons;
import org.notewright.desktop.control.Messages;
import org.notewright.desktop.control.Texts;

/// For a page that could not be read: a person types what stands there.
final class TypePanel extends VBox {

    TypePanel(ReadingViewModel model, Messages text) {
        super(8);
        setId("type-panel");
        var words = new TextArea();
        words.setId("typed-words");
        words.setWrapText(true);
        words.setPrefRowCount(8);
        words.setPromptText(text.get("canvas.typePrompt"));
        words.setAccessibleText(text.get("canvas.typePrompt"));
        words.getStyleClass().add("nw-paper");
        var save = Buttons.primary("typed-save", text.get("canvas.typeSave"), () -> model.transcribe(words.getText()));
        save.disableProperty().bind(words.textProperty().isEmpty());
        getChildren().addAll(Texts.wrapped(text.get("canvas.badlyRead"), "nw-strong"), words, save);
    }
}
