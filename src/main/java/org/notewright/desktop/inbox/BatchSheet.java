package org.notewright.desktop.inbox;

import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.notewright.clinical.Patient;
import org.notewright.desktop.control.Buttons;
import org.notewright.desktop.control.Fields;
import org.notewright.desktop.control.Messages;
import org.notewright.desktop.control.QuestionFields;
import org.notewright.desktop.control.Sheet;
import org.notewright.desktop.control.Texts;
import org.notewright.drafting.skill.Skill;
import org.notewright.workflow.FirstRequest;

/// Chooses a skill and the patients to run it for.
final class BatchSheet extends StackPane {

    private static final double WIDTH = 620;
    private static final double TALL = 380;

    private final BatchViewModel model;
    private final Messages text;
    private final Sheet sheet;

    BatchSheet(BatchViewModel model, Messages text) {
        this.model = model;
        this.text = text;
        this.sheet = new Sheet("batch", text);
        getChildren().add(sheet);
        setPickOnBounds(false);
        model.request.subscribe(request -> {
            if (request != null) {
                showRequest(request);
            }
        });
    }

    void open() {
        open("");
    }

    /// @param skill that is chosen at first, empty for the one chosen before
    void open(String skill) {
        model.begin(skill, sheet::close);
        var find = new TextField();
        find.setId("batch-find");
        find.textProperty().bindBidirectional(model.query);
        var all = Buttons.plain("batch-all", text.get("batch.all"), model::chooseShown);
        HBox.setHgrow(find, Priority.ALWAYS);
        var questions = new VBox();
        questions.setId("batch-questions");
        model.form.subscribe(form -> questions.getChildren().setAll(form == null || form.questions().isEmpty() ? List.of()
                : List.of(new QuestionFields(form, () -> { }))));
        var body = new VBox(12, Fields.labelled(text.get("batch.skill"), skills(), ""), questions,
                Texts.wrapped(text.get("batch.words"), "nw-soft"),
                Fields.labelled(text.get("batch.find"), find, ""), new HBox(8, all), patients());
        var run = Buttons.primary("batch-run", "", model::run);
        run.textProperty().bind(model.countProperty().map(count -> text.get("batch.run", count)));
        run.disableProperty().bind(model.countProperty().isEqualTo(0));
        sheet.show(text.get("batch.title"), body, WIDTH, Buttons.plain("batch-cancel", text.get("batch.cancel"), sheet::close),
                run);
        find.requestFocus();
    }

    private ComboBox<@Nullable Skill> skills() {
        var box = new ComboBox<@Nullable Skill>();
        box.setId("batch-skill");
        box.setItems(model.skills());
        box.setConverter(new StringConverter<>() {
            @Override public String toString(@Nullable Skill skill) {
                return skill == null ? "" : skill.title();
            }

            @Override public @Nullable Skill fromString(String words) {
                return model.skill.get();
            }
        });
        box.valueProperty().bindBidirectional(model.skill);
        return box;
    }

    private ListView<Patient> patients() {
        var list = new ListView<>(model.found());
        list.setId("batch-patients");
        list.setPrefHeight(TALL);
        list.setAccessibleText(text.get("batch.patients"));
        list.setCellFactory(_ -> new ListCell<>() {
            @Override protected void updateItem(Patient patient, boolean empty) {
                super.updateItem(patient, empty);
                setText(null);
                if (empty || patient == null) {
                    setGraphic(null);
                    return;
                }
                var tick = new CheckBox(patient.listName());
                tick.setSelected(model.isChosen(patient));
                tick.setOnAction(_ -> model.choose(patient, tick.isSelected()));
                setGraphic(tick);
            }
        });
        return list;
    }

    private void showRequest(FirstRequest.Shown request) {
        var area = new TextArea(request.text());
        area.setId("batch-request");
        area.setEditable(false);
        area.setWrapText(true);
        area.setPrefHeight(TALL);
        sheet.show(text.get("batch.requestTitle"), new VBox(12, Texts.wrapped(text.get("batch.requestWords"), "nw-soft"),
                        area, Texts.wrapped(model.budget(request), request.budget().fits() ? "nw-soft" : "nw-wrong")),
                WIDTH, Buttons.plain("batch-cancel", text.get("batch.cancel"), sheet::close),
                Buttons.primary("batch-confirm", text.get("batch.confirm"), model::confirm));
    }
}
