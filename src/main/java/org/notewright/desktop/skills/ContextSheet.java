package org.notewright.desktop.skills;

import java.io.File;
import java.util.Arrays;
import java.util.List;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.notewright.clinical.Discipline;
import org.notewright.desktop.control.Buttons;
import org.notewright.desktop.control.Fields;
import org.notewright.desktop.control.Messages;
import org.notewright.desktop.control.Sheet;
import org.notewright.desktop.control.Texts;
import org.notewright.desktop.control.WrapRow;

/// The clinic context on a sheet: its text, its versions, and a short form that begins one.
public final class ContextSheet {

    private static final double WIDTH = 900;

    private final ContextViewModel model;
    private final Messages text;
    private final Sheet sheet;

    public ContextSheet(ContextViewModel model, Messages text) {
        this.model = model;
        this.text = text;
        this.sheet = new Sheet("context", text);
    }

    Sheet sheet() {
        return sheet;
    }

    /// Reads the context and shows it above the screen.
    public void open() {
        model.read();
        var whose = new ComboBox<Discipline>();
        whose.setId("context-discipline");
        whose.getItems().setAll(Discipline.values());
        whose.valueProperty().bindBidirectional(model.discipline);
        var area = area("context-text", model.text, 16);
        var terms = area("context-terms", model.terms, 2);
        var body = new VBox(12, Texts.wrapped(text.get("context.words"), "nw-soft"), wizard(terms),
                Fields.labelled(text.get("context.whose"), whose, ""), Fields.labelled(text.get("context.text"), area, ""), versions());
        sheet.show(text.get("skills.context"), body, WIDTH, Buttons.plain("context-close-button", text.get("batch.cancel"), sheet::close),
                Buttons.primary("context-save", text.get("settings.save"), model::save));
        if (model.versions().isEmpty()) {
            terms.requestFocus();
        } else {
            area.requestFocus();
        }
    }

    private static TextArea area(String id, StringProperty value, int rows) {
        var area = new TextArea();
        area.setId(id);
        area.setWrapText(true);
        area.setPrefRowCount(rows);
        area.textProperty().bindBidirectional(value);
        return area;
    }

    private Node versions() {
        var row = new WrapRow(8);
        model.versions().subscribe(() -> row.getChildren().setAll(model.versions().stream().map(version ->
                Buttons.link("context-version-" + version.number(), text.get("skills.version", version.number()),
                        () -> model.show(version))).toList()));
        return row;
    }

    private Node wizard(TextArea terms) {
        var names = Texts.soft("");
        names.setId("context-notes");
        names.setText(text.get("context.notes", model.notes().size()));
        model.notes().subscribe(() -> names.setText(text.get("context.notes", model.notes().size())));
        var choose = Buttons.plain("context-choose", text.get("context.choose"), this::choose);
        var notes = new HBox(10, choose, names);
        notes.setAlignment(Pos.CENTER_LEFT);
        var box = new VBox(10, Fields.labelled(text.get("context.terms"), terms, ""),
                Fields.labelled(text.get("context.diagnoses"), area("context-diagnoses", model.diagnoses, 3), text.get("context.lineEach")),
                Fields.labelled(text.get("context.payers"), area("context-payers", model.payers, 2), text.get("context.lineEach")),
                notes, Buttons.plain("context-build", text.get("context.build"), model::build));
        var pane = new TitledPane(text.get("context.wizard"), box);
        pane.setId("context-wizard");
        pane.setAnimated(false);
        model.versions().subscribe(() -> pane.setExpanded(model.versions().isEmpty()));
        return pane;
    }

    private void choose() {
        List<File> files = new FileChooser().showOpenMultipleDialog(sheet.getScene().getWindow());
        if (files != null) {
            model.addNotes(Arrays.asList(files.toArray(File[]::new)).stream().map(File::toPath).toList());
        }
    }
}
