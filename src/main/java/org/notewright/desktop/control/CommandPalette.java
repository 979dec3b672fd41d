package org.notewright.desktop.control;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The palette over the window: type letters, choose with the arrows, Enter runs, Esc closes.
public final class CommandPalette extends StackPane {

    private final PaletteViewModel model;
    private final Messages text;
    private final TextField field = new TextField();
    private final VBox lines = new VBox();
    private @Nullable Node focusBefore;

    public CommandPalette(PaletteViewModel model, Messages text) {
        this.model = model;
        this.text = text;
        getStyleClass().add("nw-overlay");
        setId("palette");
        setAlignment(Pos.TOP_CENTER);
        field.setId("palette-field");
        field.setPromptText(text.get("palette.prompt"));
        field.setAccessibleText(text.get("palette.prompt"));
        field.getStyleClass().add("nw-palette-field");
        field.textProperty().bindBidirectional(model.queryProperty());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
        var box = new VBox(8, field, lines);
        box.getStyleClass().addAll("nw-card", "nw-palette");
        box.setMaxSize(600, USE_PREF_SIZE);
        getChildren().add(box);
        setOnMouseClicked(event -> {
            if (event.getTarget() == this) {
                model.close();
            }
        });
        model.hits().subscribe(this::show);
        model.chosenProperty().subscribe(_ -> show());
        model.openProperty().subscribe(this::appear);
    }

    private void appear(boolean open) {
        setVisible(open);
        setManaged(open);
        if (open) {
            focusBefore = getScene() == null ? null : getScene().getFocusOwner();
            field.requestFocus();
        } else if (focusBefore != null) {
            focusBefore.requestFocus();
            focusBefore = null;
        }
    }

    private void keys(KeyEvent event) {
        var code = event.getCode();
        if (code == KeyCode.DOWN) {
            model.move(1);
        } else if (code == KeyCode.UP) {
            model.move(-1);
        } else if (code == KeyCode.ENTER) {
            model.runChosen();
        } else if (code == KeyCode.ESCAPE) {
            model.close();
        } else {
            return;
        }
        event.consume();
    }

    private void show() {
        lines.getChildren().clear();
        var hits = model.hits();
        for (int i = 0; i < hits.size(); i++) {
            lines.getChildren().add(line(hits.get(i), i == model.chosenProperty().get()));
        }
        if (hits.isEmpty()) {
            lines.getChildren().add(Texts.wrapped(text.get("palette.nothing"), "nw-soft", "nw-palette-line"));
        } else {
            field.setAccessibleHelp(hits.get(Math.min(model.chosenProperty().get(), hits.size() - 1)).title());
        }
    }

    private Node line(Command command, boolean chosen) {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var line = new HBox(10, Texts.styled(command.title()), gap, Texts.small(command.kind()));
        if (!command.keys().isEmpty()) {
            line.getChildren().add(new KeyHint(command.keys()));
        }
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("nw-palette-line");
        if (chosen) {
            line.getStyleClass().add("chosen");
        }
        line.setOnMouseClicked(_ -> {
            model.choose(command);
            model.runChosen();
        });
        return line;
    }
}
