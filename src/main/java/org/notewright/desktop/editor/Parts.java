package org.notewright.desktop.editor;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// Small controls of the editor.
final class Parts {

    private Parts() {
    }

    static Label label(String text, String... styles) {
        var label = new Label(text);
        label.getStyleClass().addAll(styles);
        return label;
    }

    static Label wrapped(String text, String... styles) {
        var label = label(text, styles);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /// The key that does the same, drawn as a key.
    static Label key(String name) {
        return label(name, "ed-key");
    }

    static Button button(String id, String text, Runnable action, String... styles) {
        var button = new Button(text);
        button.setId(id);
        button.setAccessibleText(text);
        button.getStyleClass().addAll(styles);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    /// A button that shows its key.
    static Button keyed(String id, String text, String key, Runnable action, String... styles) {
        var button = button(id, text, action, styles);
        button.setGraphic(key(key));
        button.setContentDisplay(ContentDisplay.RIGHT);
        return button;
    }

    static Region gap() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }

    static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
