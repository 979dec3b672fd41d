package org.notewright.desktop.control;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.Region;

/// Buttons of the house: one primary action a screen, plain ones beside it, quiet ones for links.
public final class Buttons {

    private Buttons() {
    }

    public static Button primary(String id, String text, Runnable action) {
        return make(id, text, action, "nw-primary");
    }

    public static Button plain(String id, String text, Runnable action) {
        return make(id, text, action, "nw-plain");
    }

    /// Looks like a link; underlined when pointed at or focused.
    public static Button link(String id, String text, Runnable action) {
        return make(id, text, action, "nw-link");
    }

    /// A picture only; the text is what screen readers say.
    public static Button icon(String id, Icons icon, String text, Runnable action) {
        var button = make(id, "", action, "nw-icon-button");
        button.setGraphic(icon.node());
        button.setAccessibleText(text);
        button.setTooltip(new javafx.scene.control.Tooltip(text));
        return button;
    }

    /// Shows the keys of the action on the button.
    public static Button withKeys(Button button, String keys) {
        button.setGraphic(new KeyHint(keys));
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.setGraphicTextGap(8);
        button.setAccessibleHelp(keys);
        return button;
    }

    private static Button make(String id, String text, Runnable action, String styleClass) {
        var button = new Button(text);
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.getStyleClass().add(styleClass);
        button.setAccessibleText(text);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
