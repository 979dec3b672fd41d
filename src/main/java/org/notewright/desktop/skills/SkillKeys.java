package org.notewright.desktop.skills;

import javafx.geometry.Pos;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.notewright.desktop.control.Buttons;
import org.notewright.desktop.control.Fields;
import org.notewright.desktop.control.Messages;
import org.notewright.desktop.control.PressedKeys;
import org.notewright.desktop.control.Texts;

/// The keys that run a skill: pressed in the field, not typed.
final class SkillKeys extends VBox {

    private static final double LABEL_WIDTH = 140;

    SkillKeys(SkillsViewModel model, String keys, Messages text) {
        super(6);
        var field = new TextField(keys);
        field.setId("skill-keys");
        field.setEditable(false);
        field.setPromptText(text.get("skills.keysPrompt"));
        field.setAccessibleText(text.get("skills.keys"));
        field.setAccessibleHelp(text.get("skills.keysPrompt"));
        field.setPrefColumnCount(18);
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.TAB || event.getCode() == KeyCode.ESCAPE) {
                return;
            }
            event.consume();
            if (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE) {
                model.keys("");
            } else {
                PressedKeys.of(event).ifPresent(model::keys);
            }
        });
        var label = Texts.soft(text.get("skills.keys"));
        label.setMinWidth(LABEL_WIDTH);
        label.setLabelFor(field);
        var row = new HBox(12, label, field);
        row.setAlignment(Pos.CENTER_LEFT);
        if (!keys.isEmpty()) {
            row.getChildren().add(Buttons.link("skill-keys-remove", text.get("skills.keysRemove"), () -> model.keys("")));
        }
        getChildren().addAll(row, Fields.message(model.keysWrongProperty(), "skill-keys-wrong"));
    }
}
