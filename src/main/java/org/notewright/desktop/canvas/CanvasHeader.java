package org.notewright.desktop.canvas;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.notewright.clinical.Diagnosis;
import org.notewright.clinical.Patient;
import org.notewright.desktop.control.Pill;
import org.notewright.desktop.control.ScreenHeader;
import org.notewright.desktop.control.Surroundings;
import org.notewright.desktop.control.Texts;

/// Whose canvas it is: name, birth date, diagnoses, payer, and every precaution.
final class CanvasHeader extends StackPane {

    private final Label name = Texts.title("");
    private final ScreenHeader header;
    private final Surroundings around;

    CanvasHeader(CanvasViewModel model, Surroundings around, Node... actions) {
        this.around = around;
        name.setId("canvas-patient");
        header = new ScreenHeader(name, around, actions);
        getChildren().add(header);
        model.patientProperty().subscribe(this::show);
    }

    private void show(@Nullable Patient patient) {
        if (patient == null) {
            return;
        }
        name.setText(patient.listName());
        var facts = new ArrayList<String>();
        if (patient.birthDate() != null) {
            facts.add(patient.birthDate().toString());
        }
        facts.addAll(patient.diagnoses().stream().map(Diagnosis::label).toList());
        if (!patient.payer().isEmpty()) {
            facts.add(patient.payer());
        }
        List<Node> nodes = new ArrayList<>();
        nodes.add(Texts.soft(String.join(" · ", facts)));
        patient.precautions().forEach(words -> nodes.add(
                new Pill(around.text().get("canvas.precaution", words), Pill.Tone.WARN)));
        header.below(nodes.toArray(Node[]::new));
    }
}
