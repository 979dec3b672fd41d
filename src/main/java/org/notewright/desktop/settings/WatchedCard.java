package org.notewright.desktop.settings;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import org.notewright.desktop.control.Buttons;
import org.notewright.desktop.control.Messages;
import org.notewright.desktop.control.Texts;
import org.notewright.workflow.WatchedPlace;

/// Folders that scanners and faxes write into.
final class WatchedCard extends VBox {

    private final SettingsViewModel model;
    private final Messages text;
    private final VBox lines = new VBox(8);

    WatchedCard(SettingsViewModel model, Messages text) {
        super(12);
        this.model = model;
        this.text = text;
        getStyleClass().addAll("nw-card", "nw-settings");
        getChildren().addAll(Texts.styled(text.get("watched.title"), "nw-empty-title"),
                Texts.wrapped(text.get("watched.words"), "nw-soft"), lines,
                Buttons.plain("watched-add", text.get("watched.add"), this::choose));
        model.watched().subscribe(this::show);
    }

    private void show() {
        lines.getChildren().setAll(model.watched().stream().map(this::line).toList());
    }

    private Node line(WatchedPlace place) {
        var name = Texts.wrapped(place.folder());
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        var move = new CheckBox(text.get("watched.move"));
        move.setSelected(place.moveWhenFiled());
        move.setOnAction(_ -> change(place, new WatchedPlace(place.folder(), move.isSelected())));
        var row = new HBox(10, name, move, Buttons.link("watched-remove", text.get("watched.remove"), () -> {
            var rest = new ArrayList<>(model.watched());
            rest.remove(place);
            model.saveWatched(rest);
        }));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void change(WatchedPlace before, WatchedPlace after) {
        model.saveWatched(model.watched().stream().map(place -> place.equals(before) ? after : place).toList());
    }

    private void choose() {
        File folder = new DirectoryChooser().showDialog(getScene().getWindow());
        if (folder != null) {
            add(folder.toPath());
        }
    }

    private void add(Path folder) {
        List<WatchedPlace> all = new ArrayList<>(model.watched());
        if (all.stream().noneMatch(place -> place.folder().equals(folder.toString()))) {
            all.add(new WatchedPlace(folder.toString(), false));
            model.saveWatched(all);
        }
    }
}
