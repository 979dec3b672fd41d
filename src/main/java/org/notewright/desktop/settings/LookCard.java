package org.notewright.desktop.settings;

import javafx.geometry.Pos;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.notewright.desktop.control.Appearance;
import org.notewright.desktop.control.Buttons;
import org.notewright.desktop.control.Messages;
import org.notewright.desktop.control.Texts;
import org.notewright.desktop.control.ThemeChoice;

/// Theme and size of the text; both take effect at once.
final class LookCard extends VBox {

    private static final int STEP = 10;

    LookCard(Appearance appearance, Messages text) {
        super(12);
        getStyleClass().addAll("nw-card", "nw-settings");
        var themes = new FlowPane(18, 8);
        var group = new ToggleGroup();
        for (var choice : ThemeChoice.values()) {
            var radio = new RadioButton(switch (choice) {
                case LIGHT -> text.get("settings.light");
                case DARK -> text.get("settings.dark");
                case SYSTEM -> text.get("settings.system");
            });
            radio.setId("theme-" + choice.name().toLowerCase(java.util.Locale.ROOT));
            radio.setToggleGroup(group);
            radio.setSelected(appearance.themeProperty().get() == choice);
            radio.setOnAction(_ -> appearance.themeProperty().set(choice));
            themes.getChildren().add(radio);
        }
        var size = Texts.styled("");
        size.setId("text-size");
        size.textProperty().bind(appearance.textPercentProperty().map(percent -> percent + " %"));
        var sizes = new HBox(10, Texts.styled(text.get("settings.textSize"), "nw-field-label"),
                Buttons.withKeys(Buttons.plain("text-smaller", text.get("settings.smaller"),
                        () -> appearance.changeText(-STEP)), "Ctrl −"),
                size, Buttons.withKeys(Buttons.plain("text-larger", text.get("settings.larger"),
                        () -> appearance.changeText(STEP)), "Ctrl +"));
        sizes.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(Texts.styled(text.get("settings.look"), "nw-empty-title"), themes, sizes);
    }
}
