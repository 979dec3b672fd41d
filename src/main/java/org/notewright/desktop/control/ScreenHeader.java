package org.notewright.desktop.control;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The bar on top of every screen: title and what belongs to it at the left, actions and the palette at the right.
public final class ScreenHeader extends HBox {

    private final WrapRow below = new WrapRow(6);

    public ScreenHeader(Node title, Surroundings around, Node... actions) {
        super(12);
        getStyleClass().add("nw-header");
        setAlignment(Pos.CENTER_LEFT);
        var words = new VBox(3, title, below);
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().add(words);
        getChildren().addAll(actions);
        getChildren().add(palette(around));
    }

    /// Puts an action at the left end, such as the way back.
    public void lead(Node node) {
        getChildren().addFirst(node);
    }

    /// What stands under the title.
    public void below(Node... nodes) {
        below.getChildren().setAll(nodes);
    }

    private static Node palette(Surroundings around) {
        var open = new Button();
        open.setId("open-palette");
        open.getStyleClass().add("nw-palette-button");
        open.setAccessibleText(around.text().get("palette.open"));
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var content = new HBox(10, Texts.styled(around.text().get("palette.open"), "nw-prompt"), gap,
                new KeyHint("Ctrl K"));
        content.setAlignment(Pos.CENTER_LEFT);
        content.getStyleClass().add("nw-palette-content");
        open.setGraphic(content);
        open.setMinWidth(Region.USE_PREF_SIZE);
        open.setOnAction(_ -> around.openPalette().run());
        return open;
    }
}
