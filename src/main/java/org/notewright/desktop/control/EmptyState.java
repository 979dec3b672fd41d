package org.notewright.desktop.control;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// Shown where there is nothing yet: says so and teaches the next step.
public final class EmptyState extends VBox {

    public EmptyState(Icons icon, String title, String next, Node... actions) {
        super(8);
        getStyleClass().add("nw-empty");
        setAlignment(Pos.CENTER);
        var picture = icon.node();
        picture.getStyleClass().add("nw-icon-large");
        var heading = Texts.styled(title, "nw-empty-title");
        var words = Texts.soft(next);
        words.setWrapText(true);
        words.setMaxWidth(420);
        words.getStyleClass().add("nw-centered");
        getChildren().addAll(picture, heading, words);
        for (var action : actions) {
            VBox.setMargin(action, new javafx.geometry.Insets(8, 0, 0, 0));
            getChildren().add(action);
        }
        for (var child : getChildren()) {
            if (child instanceof Label label) {
                label.setMinHeight(USE_PREF_SIZE);
            }
        }
    }
}
