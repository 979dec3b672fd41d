package org.notewright.desktop.editor;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import org.notewright.analysis.diff.Hunk;

/// Walks through the changes against an earlier version and takes or leaves each.
final class HunkBar extends HBox {

    private final EditorViewModel model;

    HunkBar(EditorViewModel model, EditorWords words) {
        super(8);
        this.model = model;
        setId("hunks");
        getStyleClass().add("ed-hunks");
        setAlignment(Pos.CENTER_LEFT);
        var count = Parts.label("", "ed-soft");
        count.setId("hunk-count");
        var next = Parts.keyed("hunk-next", words.get("editor.hunk.next"), "F7", () -> model.compare().step(1), "ed-mini");
        var restore = Parts.button("hunk-restore", words.get("editor.hunk.restore"), this::restore, "ed-mini");
        var keep = Parts.button("hunk-keep", words.get("editor.hunk.keep"), this::keep, "ed-mini");
        restore.disableProperty().bind(model.compare().currentProperty().lessThan(0).or(model.readOnly()));
        keep.disableProperty().bind(model.compare().currentProperty().lessThan(0));
        getChildren().addAll(count, Parts.gap(), next, restore, keep);
        model.compare().hunksProperty().subscribe(hunks ->
                count.setText(words.get("editor.hunk.count", hunks.size())));
        model.compare().comparisonProperty().subscribe(choice ->
                Parts.show(this, choice instanceof Comparison.WithVersion));
    }

    void restore() {
        withCurrent(model::reject);
    }

    void keep() {
        withCurrent(model.compare()::accept);
    }

    private void withCurrent(Consumer<Hunk> action) {
        int current = model.compare().currentProperty().get();
        if (current >= 0) {
            action.accept(model.compare().hunksProperty().get().get(current));
        }
    }
}
