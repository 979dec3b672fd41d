package org.notewright.desktop.control;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// The form of a skill on a sheet: its questions, what the request takes of the model's window, and the way on.
public final class QuestionSheet {

    private static final double WIDTH = 620;

    private final Sheet sheet;
    private final Messages text;

    /// @param sheet lies above the screen
    public QuestionSheet(Sheet sheet, Messages text) {
        this.sheet = sheet;
        this.text = text;
    }

    /// @param title   what will be made
    /// @param words   a line above the questions, may be empty
    /// @param budget  in words, changing with what is answered; empty words take no room
    /// @param more    further, quieter ways
    /// @param proceed closes the sheet first
    public void show(String title, String words, Asked form, ObservableValue<String> budget, List<? extends Node> more,
                     Runnable proceed) {
        Runnable on = () -> {
            sheet.close();
            proceed.run();
        };
        var fields = new QuestionFields(form, on);
        var body = new VBox(12);
        if (!words.isEmpty()) {
            body.getChildren().add(Texts.wrapped(words, "nw-soft"));
        }
        body.getChildren().addAll(fields, budget(budget));
        body.getChildren().addAll(more);
        var draft = Buttons.withKeys(Buttons.primary("questions-run", text.get("ask.run"), on), "\u23ce");
        draft.disableProperty().bind(form.wrongProperty().isNotEmpty());
        sheet.show(title, body, WIDTH, Buttons.plain("questions-cancel", text.get("batch.cancel"), sheet::close), draft);
        fields.requestFocus();
    }

    private static Node budget(ObservableValue<String> words) {
        Label label = Texts.wrapped("", "nw-soft");
        label.setId("questions-budget");
        label.textProperty().bind(words);
        label.visibleProperty().bind(label.textProperty().isNotEmpty());
        label.managedProperty().bind(label.visibleProperty());
        return label;
    }
}
