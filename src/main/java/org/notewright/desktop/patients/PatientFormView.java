package org.notewright.desktop.patients;

import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.notewright.clinical.Discipline;
import org.notewright.desktop.control.Buttons;
import org.notewright.desktop.control.Fields;
import org.notewright.desktop.control.Messages;
import org.notewright.desktop.control.Texts;

/// The form of one patient. Only the family name is needed; everything else can follow.
final class PatientFormView extends BorderPane {

    private static final double WIDTH = 400;

    private final Messages text;

    PatientFormView(PatientForm form, PatientsViewModel model, Messages text) {
        this.text = text;
        setId("patient-form");
        getStyleClass().add("nw-pane");
        setPrefWidth(WIDTH);
        var family = field("form-family", form.familyName);
        var fields = new VBox(12,
                Texts.title(text.get(form.isNew() ? "patients.new" : "patients.edit")),
                Fields.checked(text.get("patients.family"), family, "", form.nameWrongProperty(), "form-name-wrong"),
                Fields.labelled(text.get("patients.given"), field("form-given", form.givenName), ""),
                Fields.checked(text.get("patients.birth"), field("form-birth", form.birthDate),
                        text.get("patients.birthHint"), form.birthWrongProperty(), "form-birth-wrong"),
                Fields.labelled(text.get("patients.discipline"), discipline(form), ""),
                Fields.labelled(text.get("patients.diagnoses"), area("form-diagnoses", form.diagnoses, 3),
                        text.get("patients.diagnosesHint")),
                Fields.labelled(text.get("patients.precautions"), area("form-precautions", form.precautions, 2),
                        text.get("patients.precautionsHint")),
                Fields.labelled(text.get("patients.payer"), field("form-payer", form.payer), ""),
                Fields.labelled(text.get("patients.number"), field("form-number", form.recordNumber), ""),
                Fields.labelled(text.get("patients.contact"), area("form-contact", form.contact, 2), ""));
        fields.setPadding(new javafx.geometry.Insets(0, 8, 8, 3));
        var scroll = new ScrollPane(fields);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        setCenter(scroll);
        setBottom(actions(model));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                model.cancelForm();
            }
        });
        // A scroll pane takes its content into the scene only when it is first laid out.
        family.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                javafx.application.Platform.runLater(family::requestFocus);
            }
        });
    }

    private Node actions(PatientsViewModel model) {
        var save = Buttons.primary("form-save", text.get("patients.save"), model::saveForm);
        save.setDefaultButton(true);
        var row = new FlowPane(8, 8, save,
                Buttons.plain("form-cancel", text.get("patients.cancel"), model::cancelForm));
        row.setPadding(new javafx.geometry.Insets(12, 0, 0, 3));
        return row;
    }

    private ComboBox<Discipline> discipline(PatientForm form) {
        var box = new ComboBox<Discipline>();
        box.setId("form-discipline");
        box.getItems().setAll(Discipline.values());
        box.setConverter(new StringConverter<>() {
            @Override public String toString(Discipline discipline) {
                return discipline == Discipline.OT ? text.get("patients.ot") : text.get("patients.pt");
            }

            @Override public Discipline fromString(String words) {
                return words.equals(text.get("patients.ot")) ? Discipline.OT : Discipline.PT;
            }
        });
        box.valueProperty().bindBidirectional(form.discipline);
        return box;
    }

    private static TextField field(String id, StringProperty value) {
        var field = new TextField();
        field.setId(id);
        field.textProperty().bindBidirectional(value);
        return field;
    }

    /// Tab leaves the area: a tab has no meaning in these lists.
    private static TextArea area(String id, StringProperty value, int rows) {
        var area = new TextArea();
        area.setId(id);
        area.setPrefRowCount(rows);
        area.setWrapText(true);
        area.textProperty().bindBidirectional(value);
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
                event.consume();
                area.requestFocusTraversal(event.isShiftDown() ? javafx.scene.TraversalDirection.PREVIOUS
                        : javafx.scene.TraversalDirection.NEXT);
            }
        });
        return area;
    }
}
