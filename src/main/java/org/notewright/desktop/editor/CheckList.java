package org.notewright.desktop.editor;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// What is left to check, with the way to mend each.
final class CheckList extends VBox {

    private final EditorViewModel model;
    private final EditorWords words;
    private final Label count = Parts.label("", "ed-heading");
    private final VBox rows = new VBox();

    CheckList(EditorViewModel model, EditorWords words) {
        super(8);
        this.model = model;
        this.words = words;
        setId("checks");
        count.setId("check-count");
        var head = new HBox(8, count, Parts.key("Tab"));
        head.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(head, rows);
        model.checks().flagsProperty().subscribe(this::show);
        model.checks().currentProperty().subscribe(_ -> mark());
    }

    private void show(List<Flag> flags) {
        boolean hadFocus = rows.getChildren().stream().anyMatch(Node::isFocusWithin);
        rows.getChildren().setAll(flags.stream().map(this::row).toList());
        if (flags.isEmpty()) {
            rows.getChildren().add(Parts.wrapped(words.get("editor.checks.none"), "ed-soft"));
        }
        mark();
        if (hadFocus) {
            focusCurrent();
        }
    }

    private Node row(Flag flag) {
        var row = new VBox(2, Parts.wrapped(flag.title(), "ed-flag-title"));
        if (!flag.why().isEmpty()) {
            row.getChildren().add(Parts.wrapped(flag.why(), "ed-soft"));
        }
        var actions = new FlowPane(8, 6);
        for (int i = 0; i < flag.fixes().size(); i++) {
            var fix = flag.fixes().get(i);
            var button = i == 0 ? Parts.keyed("fix", fix.label(), "⏎", () -> model.apply(fix), "ed-mini")
                    : Parts.button("fix-" + i, fix.label(), () -> model.apply(fix), "ed-mini");
            button.disableProperty().bind(model.readOnly());
            actions.getChildren().add(button);
        }
        actions.getChildren().add(Parts.button("keep", words.get("editor.checks.keep"),
                () -> model.checks().keep(flag), "ed-mini"));
        actions.getStyleClass().add("ed-flag-actions");
        row.getChildren().add(actions);
        row.getStyleClass().add("ed-flag");
        row.setFocusTraversable(true);
        row.setAccessibleText((flag.title() + ". " + flag.why()).strip());
        row.focusedProperty().subscribe(focused -> {
            if (focused) {
                model.checks().currentProperty().set(model.checks().flagsProperty().get().indexOf(flag));
            }
        });
        row.setOnMouseClicked(_ -> row.requestFocus());
        row.addEventHandler(KeyEvent.KEY_PRESSED, event -> pressed(event, flag, row));
        return row;
    }

    private void pressed(KeyEvent event, Flag flag, Node row) {
        if (!row.equals(event.getTarget())) {
            return;
        }
        if (event.getCode() == KeyCode.ENTER && !flag.fixes().isEmpty() && !model.readOnly().get()) {
            model.apply(flag.fixes().getFirst());
            event.consume();
        } else if (event.getCode() == KeyCode.TAB) {
            int next = model.checks().currentProperty().get() + (event.isShiftDown() ? -1 : 1);
            if (next >= 0 && next < model.checks().flagsProperty().get().size()) {
                walk(event.isShiftDown() ? -1 : 1);
                event.consume();
            }
        }
    }

    /// Goes to the next flag, or the previous one, and puts the keyboard there.
    ///
    /// @return whether there is one to go to
    boolean walk(int by) {
        if (!isVisible() || model.checks().flagsProperty().get().isEmpty()) {
            return false;
        }
        model.checks().step(by);
        focusCurrent();
        return true;
    }

    private void focusCurrent() {
        int current = model.checks().currentProperty().get();
        if (current >= 0 && current < rows.getChildren().size()) {
            rows.getChildren().get(current).requestFocus();
        }
    }

    private void mark() {
        int current = model.checks().currentProperty().get();
        int all = model.checks().flagsProperty().get().size();
        count.setText(all == 0 ? words.get("editor.checks.title")
                : words.get("editor.checks.count", Math.max(current, 0) + 1, all));
        for (int i = 0; i < rows.getChildren().size(); i++) {
            var styles = rows.getChildren().get(i).getStyleClass();
            styles.remove("current");
            if (i == current) {
                styles.add("current");
            }
        }
    }
}
