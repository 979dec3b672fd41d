package org.notewright.desktop.canvas;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.notewright.desktop.control.Buttons;
import org.notewright.desktop.control.Messages;
import org.notewright.desktop.control.Texts;
import org.notewright.desktop.control.WrapRow;

/// What can be made from the selected cards. While nothing can, it says why in words beside the buttons.
final class SkillBar extends HBox {

    private final DraftingViewModel model;
    private final Messages text;
    private final WrapRow buttons = new WrapRow(8);

    SkillBar(DraftingViewModel model, Messages text) {
        super(12);
        this.model = model;
        this.text = text;
        setId("skill-bar");
        getStyleClass().addAll("nw-card", "nw-skillbar");
        setAlignment(Pos.CENTER_LEFT);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        var count = Texts.soft("");
        count.setId("selected-count");
        count.setMinWidth(USE_PREF_SIZE);
        count.setPadding(new javafx.geometry.Insets(0, 0, 0, 8));
        count.textProperty().bind(Bindings.createStringBinding(
                () -> text.get("canvas.count", model.selectedProperty().get().size()), model.selectedProperty()));
        getChildren().addAll(count, buttons, hint());
        model.skills().subscribe(this::show);
        show();
    }

    private Label hint() {
        var hint = Texts.soft("");
        hint.setId("skill-hint");
        hint.setPadding(new javafx.geometry.Insets(0, 8, 0, 0));
        hint.textProperty().bind(model.hintProperty());
        hint.visibleProperty().bind(hint.textProperty().isNotEmpty());
        hint.managedProperty().bind(hint.visibleProperty());
        return hint;
    }

    private void show() {
        buttons.getChildren().clear();
        for (var skill : model.skills()) {
            boolean first = buttons.getChildren().isEmpty();
            var id = "skill-" + skill.name();
            Button button = first
                    ? Buttons.withKeys(Buttons.primary(id, skill.title(), () -> model.run(skill)), "Ctrl ⏎")
                    : Buttons.plain(id, skill.title(), () -> model.run(skill));
            button.disableProperty().bind(model.readyProperty().not());
            button.setTooltip(new Tooltip(text.get("canvas.skillTip", skill.title())));
            buttons.getChildren().add(button);
        }
        setVisible(!model.skills().isEmpty());
    }
}
