package org.notewright.desktop.control;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A sheet of paper over a screen: a title, something to read, a way to close it (Esc), perhaps an action.
/// Lies in a [StackPane] above the screen; hidden until shown.
public final class Sheet extends StackPane {

    private static final double AIR = 80;

    private final Messages text;
    private @Nullable Node focusBefore;

    public Sheet(String id, Messages text) {
        this.text = text;
        setId(id);
        getStyleClass().add("nw-overlay");
        setVisible(false);
        setManaged(false);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                close();
            }
        });
    }

    /// @param width   of the paper in px; it never grows beyond the window
    /// @param actions the harmless one first: it gets the focus, so that a key held too long confirms nothing
    public void show(String title, Node body, double width, Node... actions) {
        var heading = Texts.title(title);
        heading.setWrapText(true);
        HBox.setHgrow(heading, Priority.ALWAYS);
        heading.setMaxWidth(Double.MAX_VALUE);
        var close = Buttons.icon(getId() + "-close", Icons.CLOSE, text.get("sheet.close"), this::close);
        var top = new HBox(12, heading, close);
        var paper = new VBox(14, top, body);
        if (actions.length > 0) {
            var row = new HBox(8, actions);
            row.setAlignment(Pos.CENTER_RIGHT);
            paper.getChildren().add(row);
        }
        VBox.setVgrow(body, Priority.ALWAYS);
        paper.getStyleClass().addAll("nw-card", "nw-sheet");
        paper.maxWidthProperty().bind(Bindings.min(width, widthProperty().subtract(AIR)));
        paper.setMaxHeight(Region.USE_PREF_SIZE);
        getChildren().setAll(paper);
        focusBefore = getScene() == null ? null : getScene().getFocusOwner();
        setVisible(true);
        setManaged(true);
        (actions.length > 0 ? actions[0] : close).requestFocus();
    }

    public void close() {
        setVisible(false);
        setManaged(false);
        getChildren().clear();
        if (focusBefore != null) {
            focusBefore.requestFocus();
            focusBefore = null;
        }
    }
}
