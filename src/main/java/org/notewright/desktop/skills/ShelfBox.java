package org.notewright.desktop.skills;

import java.io.File;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.jspecify.annotations.Nullable;
import org.notewright.clinical.Reference;
import org.notewright.desktop.control.Buttons;
import org.notewright.desktop.control.Messages;
import org.notewright.desktop.control.Texts;

/// The reference shelf as one skill sees it: every document of the clinic, ticked where it goes with the skill. Files may
/// be dropped here.
final class ShelfBox extends VBox {

    private final SkillsViewModel model;
    private final Messages text;

    ShelfBox(SkillsViewModel model, SkillsWork.Details details, Messages text) {
        super(8);
        this.model = model;
        this.text = text;
        setId("shelf");
        getChildren().addAll(Texts.styled(text.get("skills.shelf"), "nw-field-label"),
                Texts.wrapped(text.get("skills.shelfWords"), "nw-soft"));
        details.shelf().forEach(reference -> getChildren().add(line(reference, details.attached().contains(reference.id()))));
        getChildren().add(Buttons.plain("shelf-add", text.get("skills.shelfAdd"), this::choose));
        setOnDragOver(event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        setOnDragDropped(event -> {
            take(event.getDragboard().getFiles());
            event.setDropCompleted(true);
            event.consume();
        });
    }

    private Node line(Reference reference, boolean goes) {
        var tick = new CheckBox(reference.title());
        tick.setId("shelf-" + reference.id());
        tick.setSelected(goes);
        tick.setOnAction(_ -> model.attach(reference, tick.isSelected()));
        tick.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(tick, Priority.ALWAYS);
        var remove = Buttons.link("shelf-remove-" + reference.id(), text.get("skills.shelfRemove"),
                () -> model.unshelve(reference));
        remove.setAccessibleText(text.get("skills.shelfRemove") + ": " + reference.title());
        var row = new HBox(12, tick, remove);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void choose() {
        var chooser = new FileChooser();
        chooser.setTitle(text.get("skills.shelfAdd"));
        take(chooser.showOpenMultipleDialog(getScene().getWindow()));
    }

    /// Some systems hand over a null list instead of an empty one.
    private void take(@Nullable List<File> files) {
        model.shelve(files == null ? List.of() : files.stream().map(File::toPath).toList());
    }
}
