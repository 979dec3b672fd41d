package org.notewright.desktop.facts;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.notewright.workflow.FactEntry;

/// One cell of the grid: words, and a field in their place while they are typed anew.
final class FactCell extends TableCell<FactEntry, String> {

    private final FactsViewModel model;
    private final FactColumn column;
    private final TextField field = new TextField();

    FactCell(FactsViewModel model, FactColumn column) {
        this.model = model;
        this.column = column;
        field.setId("fact-field");
        field.getStyleClass().add("nw-word-field");
        field.setOnAction(_ -> commitEdit(field.getText()));
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                cancelEdit();
            }
        });
    }

    @Override public void startEdit() {
        var entry = getTableRow() == null ? null : getTableRow().getItem();
        if (entry == null || entry.cells() == null || model.busyProperty().get()) {
            return;
        }
        super.startEdit();
        if (isEditing()) {
            field.setText(getItem());
            field.setAccessibleText(getTableColumn().getText());
            setGraphic(field);
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            field.requestFocus();
            field.selectAll();
        }
    }

    @Override public void commitEdit(String typed) {
        var entry = getTableRow() == null ? null : getTableRow().getItem();
        cancelEdit();
        if (entry != null) {
            model.change(entry, column, typed);
        }
    }

    @Override public void cancelEdit() {
        super.cancelEdit();
        words();
        getTableView().requestFocus();
    }

    @Override protected void updateItem(@Nullable String item, boolean empty) {
        super.updateItem(item, empty);
        if (!isEditing()) {
            words();
        }
    }

    private void words() {
        setContentDisplay(ContentDisplay.TEXT_ONLY);
        setGraphic(null);
        setText(isEmpty() ? "" : getItem());
    }
}
