package org.notewright.desktop.facts;

import javafx.geometry.Pos;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.notewright.desktop.control.Buttons;
import org.notewright.desktop.control.Icons;
import org.notewright.desktop.control.KeyHint;
import org.notewright.desktop.control.Messages;
import org.notewright.desktop.control.Texts;
import org.notewright.workflow.FactEntry;

/// The facts of one source: its words at the left, the grid at the right, and what the row under the cursor has to say below.
public final class FactsView extends BorderPane {

    private final FactsViewModel model;
    private final FactText source;
    private final FactGrid grid;
    private final FactForm form;
    private final Messages text;

    /// @param title what the source is
    public FactsView(FactsViewModel model, Messages text, String title, Runnable close) {
        this.model = model;
        this.text = text;
        setId("facts-view");
        getStyleClass().add("nw-facts");
        source = new FactText(model, text);
        grid = new FactGrid(model, text, this::mend);
        form = new FactForm(model.words(), text, this::focusGrid);

        var heading = Texts.title(text.get("facts.title", title));
        HBox.setHgrow(heading, Priority.ALWAYS);
        heading.setMaxWidth(Double.MAX_VALUE);
        var top = new HBox(12, heading, Buttons.icon("facts-close", Icons.CLOSE, text.get("facts.close"), close));
        top.setAlignment(Pos.CENTER_LEFT);
        var lead = Texts.wrapped(text.get("facts.lead"), "nw-soft");
        setTop(new VBox(4, top, lead));

        VBox.setVgrow(grid, Priority.ALWAYS);
        var right = new VBox(10, grid, sentence(), form, actions());
        right.getStyleClass().add("nw-facts-right");
        var both = new SplitPane(source, right);
        both.setDividerPositions(0.4);
        both.getStyleClass().add("nw-facts-split");
        setCenter(both);
        addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
        addEventFilter(KeyEvent.KEY_TYPED, event -> {
            if (event.getCharacter().equals("+") && !(event.getTarget() instanceof TextInputControl)) {
                event.consume();
                add();
            }
        });
        // The split pane brings its parts onto the scene only when it is first laid out: before that none can take the keyboard.
        grid.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                javafx.application.Platform.runLater(this::focusGrid);
            }
        });
    }

    private javafx.scene.Node sentence() {
        var words = Texts.wrapped("", "nw-soft");
        words.setId("facts-sentence");
        Runnable show = () -> {
            var said = model.saidProperty().get();
            var current = model.currentProperty().get();
            words.setText(!said.isEmpty() ? said : current == null ? "" : model.words().sentence(current));
            words.getStyleClass().removeAll("nw-wrong");
            if (!said.isEmpty()) {
                words.getStyleClass().add("nw-wrong");
            }
        };
        model.saidProperty().subscribe(_ -> show.run());
        model.currentProperty().subscribe(_ -> show.run());
        words.setMinHeight(38);
        words.setAlignment(Pos.TOP_LEFT);
        return words;
    }

    private javafx.scene.Node actions() {
        var add = Buttons.withKeys(Buttons.plain("facts-add", text.get("facts.add"), this::add), "+");
        var strike = Buttons.withKeys(Buttons.plain("facts-strike", text.get("facts.strike"), this::strike), "Del");
        var back = Buttons.withKeys(Buttons.plain("facts-back", text.get("facts.back"), this::takeBack), "Ctrl ⌫");
        var row = new FlowPane(8, 8, add, strike, back, new KeyHint("⏎"), Texts.small(text.get("facts.edit")), new KeyHint("Ctrl Z"),
                Texts.small(text.get("keys.undo")));
        row.setAlignment(Pos.CENTER_LEFT);
        model.currentProperty().subscribe(current -> {
            boolean struck = current != null && current.state() == FactEntry.State.STRUCK;
            strike.setDisable(current == null || !(current.isEditable() || struck));
            back.setDisable(current == null || current.correction() == null);
        });
        return row;
    }

    private void focusGrid() {
        grid.requestFocus();
    }

    private void add() {
        var sheet = model.sheetProperty().get();
        var place = source.chosen();
        if (sheet == null || place.length() == 0 || place.in(sheet.text()).isBlank()) {
            return;
        }
        form.open(place, place.in(sheet.text()), model::add);
    }

    private void mend() {
        var entry = model.currentProperty().get();
        if (entry != null) {
            form.open(entry.place(), entry.words(), (_, cells) -> model.change(entry, cells));
        }
    }

    private void strike() {
        var entry = model.currentProperty().get();
        if (entry != null) {
            model.strike(entry);
        }
    }

    private void takeBack() {
        var entry = model.currentProperty().get();
        if (entry != null) {
            model.takeBack(entry);
        }
    }

    private void keys(KeyEvent event) {
        if (event.getTarget() instanceof TextInputControl) {
            return;
        }
        boolean redo = event.getCode() == KeyCode.Y || (event.getCode() == KeyCode.Z && event.isShiftDown());
        if (event.getCode() == KeyCode.INSERT) {
            add();
        } else if (event.isShortcutDown() && redo) {
            model.redo();
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.Z) {
            model.undo();
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.BACK_SPACE) {
            takeBack();
        } else {
            return;
        }
        event.consume();
    }
}
