package org.notewright.desktop.editor;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// The way into the EHR: a chip that is dragged as a file, and the same file for the clipboard or a folder.
final class ExportBox extends VBox {

    private final EditorViewModel model;
    private final EditorWords words;
    private final Label chip = Parts.label("", "ed-chip");

    /// @param folders asks the person for a folder; empty where they changed their mind
    ExportBox(EditorViewModel model, EditorWords words, Supplier<Optional<Path>> folders) {
        super(8);
        this.model = model;
        this.words = words;
        var export = model.export();
        setId("export-box");
        chip.setId("drag-chip");
        chip.setMaxWidth(Double.MAX_VALUE);
        chip.setAlignment(Pos.CENTER);
        chip.setFocusTraversable(true);
        chip.setOnDragDetected(event -> {
            var file = export.dragFileProperty().get();
            if (file != null) {
                chip.startDragAndDrop(TransferMode.COPY).setContent(dragged(file));
                event.consume();
            }
        });
        var copy = Parts.button("copy-file", words.get("editor.export.copy"), export::copyFile, "ed-button");
        copy.disableProperty().bind(export.dragFileProperty().isNull());
        var save = Parts.button("save-pdf", words.get("editor.export.save"),
                () -> folders.get().ifPresent(folder -> export.savePdf(folder, false)), "ed-button");
        save.disableProperty().bind(export.busyProperty());
        var saved = Parts.wrapped("", "ed-soft");
        saved.setId("saved-file");
        export.savedFileProperty().subscribe(file -> {
            saved.setText(file == null ? "" : words.get("editor.export.saved", name(file)));
            Parts.show(saved, file != null);
        });
        export.dragFileProperty().subscribe(_ -> label());
        export.busyProperty().subscribe(_ -> label());
        getChildren().addAll(Parts.label(words.get("editor.export.title"), "ed-heading"), chip,
                new FlowPane(8, 8, save, copy), saved,
                new ProblemStrip("export-problem", List.of(export.problemProperty())));
    }

    static ClipboardContent dragged(Path file) {
        var content = new ClipboardContent();
        content.putFiles(List.<File>of(file.toFile()));
        return content;
    }

    private void label() {
        var file = model.export().dragFileProperty().get();
        chip.setText(file != null ? name(file)
                : words.get(model.export().busyProperty().get() ? "editor.export.making" : "editor.export.none"));
        chip.setAccessibleText(words.get("editor.export.drag", chip.getText()));
        chip.setDisable(file == null);
    }

    private static String name(Path file) {
        var last = file.getFileName();
        return last == null ? "" : last.toString();
    }
}
