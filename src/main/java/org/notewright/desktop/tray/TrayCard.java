package org.notewright.desktop.tray;

import java.time.LocalDate;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.notewright.clinical.Arrival;
import org.notewright.clinical.Patient;
import org.notewright.desktop.control.Buttons;
import org.notewright.desktop.control.Dates;
import org.notewright.desktop.control.Messages;
import org.notewright.desktop.control.Surroundings;
import org.notewright.desktop.control.Texts;

/// The unfiled files: what each is, whose it may be and why, and the buttons that file it.
public final class TrayCard extends VBox {

    private final TrayViewModel model;
    private final Messages text;
    private final Surroundings around;

    public TrayCard(TrayViewModel model, Surroundings around) {
        super(4);
        this.model = model;
        this.around = around;
        this.text = around.text();
        setId("tray");
        getStyleClass().add("nw-card");
        setMaxWidth(1000);
        model.arrivals().subscribe(this::show);
        show();
    }

    private void show() {
        setVisible(!model.arrivals().isEmpty());
        setManaged(!model.arrivals().isEmpty());
        getChildren().clear();
        var heading = Texts.styled(text.get("tray.title", model.arrivals().size()), "nw-empty-title");
        VBox.setMargin(heading, new javafx.geometry.Insets(12, 16, 4, 16));
        getChildren().add(heading);
        model.arrivals().forEach(arrival -> getChildren().add(line(arrival)));
    }

    private Node line(Arrival arrival) {
        var words = new VBox(2, Texts.styled(arrival.fileName(), "nw-strong"));
        var why = model.why(arrival);
        words.getChildren().add(Texts.wrapped(why.isEmpty() ? text.get("tray.noGuess") : why, "nw-soft"));
        var visit = arrival.visit();
        if (visit != null) {
            words.getChildren().add(Texts.soft(text.get("tray.visit", Dates.day(visit.date(), LocalDate.now(around.clock())))));
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        var whose = whose(arrival);
        var file = Buttons.primary("tray-file", text.get("tray.file"), () -> {
            var patient = whose.getValue();
            if (patient != null) {
                model.file(arrival, patient, visit == null ? null : visit.date());
            }
        });
        file.disableProperty().bind(whose.valueProperty().isNull());
        var row = new HBox(12, words, whose, file, Buttons.link("tray-trash", text.get("tray.trash"), () -> model.trash(arrival)));
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("nw-row");
        return row;
    }

    private ComboBox<@Nullable Patient> whose(Arrival arrival) {
        var box = new ComboBox<@Nullable Patient>();
        box.setId("tray-patient");
        box.setPromptText(text.get("tray.choose"));
        box.setAccessibleText(text.get("tray.choose"));
        box.getItems().setAll(model.patients());
        box.setPrefWidth(220);
        box.setConverter(new StringConverter<>() {
            @Override public String toString(@Nullable Patient patient) {
                return patient == null ? "" : patient.listName();
            }

            @Override public @Nullable Patient fromString(String words) {
                return box.getValue();
            }
        });
        model.taker(arrival).ifPresent(box::setValue);
        box.valueProperty().subscribe(patient -> model.choose(arrival, patient));
        return box;
    }
}
