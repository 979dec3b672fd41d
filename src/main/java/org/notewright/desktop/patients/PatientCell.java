package org.notewright.desktop.patients;

import javafx.geometry.Pos;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.notewright.clinical.Diagnosis;
import org.notewright.clinical.Patient;
import org.notewright.desktop.control.Buttons;
import org.notewright.desktop.control.Icons;
import org.notewright.desktop.control.Messages;
import org.notewright.desktop.control.Pill;
import org.notewright.desktop.control.Texts;

/// One patient in the list.
final class PatientCell extends ListCell<Patient> {

    private final PatientsViewModel model;
    private final Messages text;

    PatientCell(PatientsViewModel model, Messages text) {
        this.model = model;
        this.text = text;
        setOnMouseClicked(event -> {
            var patient = getItem();
            if (patient != null && event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                model.open(patient);
            }
        });
    }

    @Override protected void updateItem(Patient patient, boolean empty) {
        super.updateItem(patient, empty);
        setText(null);
        if (empty || patient == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        var diagnoses = String.join("; ", patient.diagnoses().stream().map(Diagnosis::label).toList());
        var words = new VBox(2, Texts.styled(patient.listName(), "nw-strong"),
                Texts.soft(diagnoses.isEmpty() ? text.get("patients.noDiagnosis") : diagnoses));
        words.setMinWidth(120);
        words.setPrefWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        var birth = column(patient.birthDate() == null ? "" : patient.birthDate().toString(), "nw-col-date");
        var number = column(patient.recordNumber(), "nw-col-number");
        var payer = column(patient.payer(), "nw-col-payer");
        var edit = Buttons.icon("patient-edit", Icons.EDIT, text.get("patients.edit"), () -> model.beginEdit(patient));
        var trash = Buttons.icon("patient-trash", Icons.TRASH, text.get("patients.trash"), () -> model.trash(patient));
        edit.setFocusTraversable(false);
        trash.setFocusTraversable(false);
        var discipline = new Pill(patient.discipline().name(), Pill.Tone.PLAIN);
        discipline.getStyleClass().add("nw-col-discipline");
        var row = new HBox(12, words, birth, number, payer, discipline, edit, trash);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("nw-row");
        row.maxWidthProperty().bind(widthProperty());
        setPrefWidth(0);
        setGraphic(row);
        setAccessibleText(String.join(", ", patient.listName(), diagnoses, patient.payer(),
                patient.discipline().name()));
    }

    private static javafx.scene.control.Label column(String words, String styleClass) {
        var label = Texts.soft(words);
        label.getStyleClass().add(styleClass);
        label.setMinWidth(0);
        return label;
    }
}
