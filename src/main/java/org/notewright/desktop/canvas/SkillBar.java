package org.notewright.desktop.canvas;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.notewright.desktop.control.Buttons;
import org.notewright.desktop.control.Messages;
import org.notewright.desktop.control.Texts;
import org.notewright.desktop.control.WrapRow;

/// What can be made from the selected cards. While nothing can, it says why in words beside the buttons.
final class SkillBar extends HBox {

    private final DraftingViewModel model;
    private final Messages text;
    private static final int MOST_BUTTONS = 3;

    private final Runnable openPalette;
    private final WrapRow buttons = new WrapRow(8);

    /// @param openPalette shows every skill
    SkillBar(DraftingViewModel model, Messages text, Runnable openPalette) {
        super(12);
        this.openPalette = openPalette;
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
        var middle = new VBox(6, buttons, hint());
        HBox.setHgrow(middle, Priority.ALWAYS);
        getChildren().addAll(count, middle);
        model.skills().subscribe(this::show);
        show();
    }

    private Label hint() {
        var hint = Texts.soft("");
        hint.setId("skill-hint");
        hint.setWrapText(true);
        hint.textProperty().bind(model.hintProperty());
        hint.visibleProperty().bind(hint.textProperty().isNotEmpty());
        hint.managedProperty().bind(hint.visibleProperty());
        return hint;
    }

    /// The first few as buttons; all of them in the palette, where letters find them.
    private void show() {
        buttons.getChildren().clear();
        model.skills().stream().limit(MOST_BUTTONS).forEach(skill -> {
            boolean first = buttons.getChildren().isEmpty();
            var id = "skill-" + skill.name();
            Button button = first
                    ? Buttons.withKeys(Buttons.primary(id, skill.title(), () -> model.run(skill)), "Ctrl ⏎")
                    : Buttons.plain(id, skill.title(), () -> model.run(skill));
            if (!first && !model.keys(skill).isEmpty()) {
                Buttons.withKeys(button, model.keys(skill));
            }
            button.disableProperty().bind(model.readyProperty().not());
            button.setTooltip(new Tooltip(text.get("canvas.skillTip", skill.title())));
            buttons.getChildren().add(button);
        });
        if (model.skills().size() > MOST_BUTTONS) {
            var all = Buttons.withKeys(Buttons.plain("skill-all", text.get("canvas.allSkills", model.skills().size()), openPalette),
                    "Ctrl K");
            all.disableProperty().bind(model.readyProperty().not());
            buttons.getChildren().add(all);
        }
        var later = new CheckBox(text.get("canvas.inBackground"));
        later.setId("in-background");
        later.getStyleClass().add("nw-body-13");
        later.selectedProperty().bindBidirectional(model.inBackground);
        buttons.getChildren().add(later);
        setVisible(!model.skills().isEmpty());
    }
}
