package org.notewright.desktop.facts;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.notewright.desktop.control.Messages;
import org.notewright.desktop.control.Texts;
import org.notewright.workflow.FactEntry;
import org.notewright.workflow.FactSheet;

/// The grid itself: one row a fact, and rows to look at. Arrows move, Enter types a cell anew, Delete strikes out.
final class FactGrid extends TableView<FactEntry> {

    private static final Map<FactColumn, Double> WIDTHS = new EnumMap<>(Map.of(FactColumn.KIND, 130.0, FactColumn.WHAT, 220.0,
            FactColumn.SIDE, 62.0, FactColumn.WHEN, 74.0, FactColumn.VALUE, 96.0, FactColumn.UNIT, 72.0));

    private static final List<FactColumn> COLUMNS = List.of(FactColumn.values());

    private final FactsViewModel model;
    private final ObservableList<FactEntry> rows = FXCollections.observableArrayList();
    private final Runnable mend;
    /// Where the cursor is from left to right: at first on what is corrected most.
    private FactColumn column = FactColumn.VALUE;
    private boolean showing;

    /// @param mend asks for the fact that an implausible value should be
    FactGrid(FactsViewModel model, Messages text, Runnable mend) {
        this.model = model;
        this.mend = mend;
        setId("facts-grid");
        getStyleClass().add("nw-facts-grid");
        setAccessibleText(text.get("facts.grid"));
        setEditable(true);
        setPlaceholder(Texts.wrapped(text.get("facts.none"), "nw-soft"));
        getSelectionModel().setCellSelectionEnabled(true);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
        COLUMNS.forEach(column -> getColumns().add(column(column, text)));
        setRowFactory(_ -> new Row());
        setItems(rows);
        model.sheetProperty().subscribe(this::show);
        model.currentProperty().subscribe(_ -> select());
        getFocusModel().focusedCellProperty().addListener(_ -> moved(getFocusModel().getFocusedCell().getRow(),
                getFocusModel().getFocusedCell().getColumn()));
        addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
    }

    private TableColumn<FactEntry, String> column(FactColumn which, Messages text) {
        var column = new TableColumn<FactEntry, String>(text.get(which.message()));
        column.setId("facts-" + which.name().toLowerCase(java.util.Locale.ROOT));
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(model.words().cell(row.getValue(), which)));
        column.setCellFactory(_ -> new FactCell(model, which));
        column.setSortable(false);
        column.setReorderable(false);
        column.setPrefWidth(WIDTHS.getOrDefault(which, 80.0));
        column.setMinWidth(48);
        return column;
    }

    private void show(@Nullable FactSheet sheet) {
        if (sheet != null) {
            showing = true;
            rows.setAll(sheet.entries());
            showing = false;
            select();
        }
    }

    private void select() {
        var current = model.currentProperty().get();
        int row = current == null ? -1 : rows.indexOf(current);
        if (row >= 0 && !showing) {
            showing = true;
            var where = getColumns().get(COLUMNS.indexOf(column));
            getSelectionModel().clearAndSelect(row, where);
            getFocusModel().focus(row, where);
            scrollTo(Math.max(0, row - 4));
            showing = false;
        }
    }

    private void moved(int at, int across) {
        if (!showing && at >= 0 && at < rows.size()) {
            var entry = rows.get(at);
            column = COLUMNS.get(Math.clamp(across, 0, COLUMNS.size() - 1));
            if (!entry.equals(model.currentProperty().get())) {
                showing = true;
                model.point(entry);
                showing = false;
            }
        }
    }

    private void keys(KeyEvent event) {
        var current = model.currentProperty().get();
        if (current == null || getEditingCell() != null || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case ENTER, F2 -> {
                if (current.state() == FactEntry.State.IMPLAUSIBLE) {
                    mend.run();
                } else {
                    edit(getFocusModel().getFocusedCell().getRow(), getVisibleLeafColumn(Math.max(0,
                            getFocusModel().getFocusedCell().getColumn())));
                }
            }
            case DELETE, BACK_SPACE -> model.strike(current);
            case HOME -> model.point(rows.getFirst());
            case END -> model.point(rows.getLast());
            default -> {
                return;
            }
        }
        event.consume();
    }

    /// A row that looks like what it is.
    private static final class Row extends TableRow<FactEntry> {

        private static final Map<FactEntry.State, PseudoClass> LOOKS = Map.of(
                FactEntry.State.CORRECTED, PseudoClass.getPseudoClass("corrected"),
                FactEntry.State.STRUCK, PseudoClass.getPseudoClass("struck"),
                FactEntry.State.LOST, PseudoClass.getPseudoClass("doubt"),
                FactEntry.State.IMPLAUSIBLE, PseudoClass.getPseudoClass("doubt"),
                FactEntry.State.CONTRADICTION, PseudoClass.getPseudoClass("doubt"),
                FactEntry.State.COPIED, PseudoClass.getPseudoClass("copied"));

        @Override protected void updateItem(@Nullable FactEntry item, boolean empty) {
            super.updateItem(item, empty);
            var look = item == null || empty ? null : LOOKS.get(item.state());
            LOOKS.values().stream().distinct().forEach(each -> pseudoClassStateChanged(each, each.equals(look)));
        }
    }
}
