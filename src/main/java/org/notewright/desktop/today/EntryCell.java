package org.notewright.desktop.today;

import javafx.geometry.Pos;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.notewright.desktop.control.Buttons;
import org.notewright.desktop.control.Dates;
import org.notewright.desktop.control.Messages;
import org.notewright.desktop.control.StatePill;
import org.notewright.desktop.control.Texts;

/// One document in the list of today.
final class EntryCell extends ListCell<TodayViewModel.Entry> {

    private final TodayViewModel model;
    private final Messages text;

    EntryCell(TodayViewModel model, Messages text) {
        this.model = model;
        this.text = text;
        setOnMouseClicked(event -> {
            var entry = getItem();
            if (entry != null && event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                model.open(entry);
            }
        });
    }

    @Override protected void updateItem(TodayViewModel.Entry entry, boolean empty) {
        super.updateItem(entry, empty);
        setText(null);
        if (empty || entry == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        var document = entry.document();
        var day = document.visitDate() == null ? text.get("today.noDate")
                : Dates.day(document.visitDate(), model.today());
        var when = Texts.soft(day);
        when.setMinWidth(76);
        var words = new VBox(2, Texts.styled(entry.patient().listName(), "nw-strong"), Texts.soft(document.title()));
        HBox.setHgrow(words, Priority.ALWAYS);
        var pill = new StatePill(document.state(), text);
        var canvas = Buttons.link("today-canvas", text.get("today.canvas"), () -> model.openCanvas(entry));
        canvas.setFocusTraversable(false);
        var row = new HBox(16, when, words, pill, canvas);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("nw-row");
        setGraphic(row);
        setAccessibleText(entry.patient().listName() + ", " + document.title() + ", " + day + ", " + pill.getText());
    }
}
