package org.notewright.desktop.dictate;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.notewright.desktop.control.Buttons;
import org.notewright.desktop.control.Messages;
import org.notewright.desktop.control.Texts;

/// The word that was clicked: spoken beside written, to hear again, to take back, to correct.
final class ChosenWord extends VBox {

    private final SpokenViewModel model;
    private final Messages text;
    private final TextField field = new TextField();
    private final Button keep;

    ChosenWord(SpokenViewModel model, Messages text) {
        super(8);
        this.model = model;
        this.text = text;
        setId("chosen-word");
        getStyleClass().add("nw-chosen-word");
        field.setId("spoken-correction");
        field.setAccessibleText(text.get("spoken.correct"));
        field.setOnAction(_ -> model.correct(field.getText().strip()));
        HBox.setHgrow(field, Priority.ALWAYS);
        keep = Buttons.plain("spoken-keep", text.get("spoken.keep"), () -> model.correct(field.getText().strip()));
        managedProperty().bind(visibleProperty());
        model.chosenProperty().subscribe(this::show);
    }

    private void show(SpokenViewModel.@Nullable Chosen chosen) {
        setVisible(chosen != null);
        if (chosen == null) {
            getChildren().clear();
            return;
        }
        field.setText(chosen.written());
        var said = Texts.wrapped(text.get("spoken.said", chosen.spoken(), Math.round(chosen.confidence() * 100)));
        said.setId("spoken-said");
        var ways = new FlowPane(8, 6, Buttons.plain("spoken-play", text.get("spoken.play"), model::play));
        if (chosen.byRule()) {
            ways.getChildren().add(Buttons.plain("spoken-undo", text.get("spoken.undo"), model::asSpoken));
        }
        var row = new HBox(8, field, keep);
        row.setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(said, row, ways);
    }
}
