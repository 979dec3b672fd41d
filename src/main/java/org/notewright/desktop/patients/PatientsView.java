package org.notewright.desktop.patients;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.notewright.clinical.Patient;
import org.notewright.desktop.control.Buttons;
import org.notewright.desktop.control.EmptyState;
import org.notewright.desktop.control.Icons;
import org.notewright.desktop.control.ProblemBar;
import org.notewright.desktop.control.Rows;
import org.notewright.desktop.control.ScreenHeader;
import org.notewright.desktop.control.Surroundings;
import org.notewright.desktop.control.Texts;
import org.notewright.desktop.control.UndoToast;

/// The list of patients with its search; the form of one stands at the right while it is filled in.
public final class PatientsView extends BorderPane {

    private static final KeyCombination NEW = new KeyCodeCombination(KeyCode.N, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination UNDO = new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);

    private final PatientsViewModel model;
    private final Surroundings around;
    private final ScreenHeader header;
    private final TextField search = new TextField();
    private final ListView<Patient> list;
    private final StackPane body = new StackPane();

    public PatientsView(PatientsViewModel model, Surroundings around) {
        this.model = model;
        this.around = around;
        var text = around.text();
        setId("patients");
        list = new ListView<>(model.patients());
        var add = Buttons.withKeys(Buttons.primary("patient-new", text.get("patients.new"), model::beginNew), "Ctrl N");
        header = new ScreenHeader(Texts.title(text.get("patients.title")), around,
                Buttons.plain("clinic-documents", text.get("patients.clinic"), model::openClinic), add);
        search.setId("patient-search");
        search.setPromptText(text.get("patients.search"));
        search.setAccessibleText(text.get("patients.search"));
        search.textProperty().bindBidirectional(model.queryProperty());
        search.setMaxWidth(420);
        search.setOnKeyPressed(this::searchKeys);
        prepareList();
        var column = new VBox(14, search, body);
        VBox.setVgrow(body, Priority.ALWAYS);
        column.getStyleClass().add("nw-body");
        var toast = new UndoToast(model.undoProperty(), text);
        StackPane.setMargin(toast, new javafx.geometry.Insets(22));
        setTop(new VBox(header, new ProblemBar(model.troubles(), text)));
        setCenter(new StackPane(column, toast));
        model.patients().subscribe(this::show);
        model.readProperty().subscribe(_ -> show());
        model.formProperty().subscribe(this::showForm);
        addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
        focusedProperty().subscribe(focused -> {
            if (focused) {
                search.requestFocus();
            }
        });
    }

    private void prepareList() {
        list.setId("patient-list");
        list.getStyleClass().add("nw-list");
        list.setAccessibleText(around.text().get("patients.title"));
        list.setCellFactory(_ -> Rows.fit(list, new PatientCell(model, around.text())));
        list.setOnKeyPressed(event -> {
            var chosen = list.getSelectionModel().getSelectedItem();
            if (chosen == null) {
                return;
            }
            switch (event.getCode()) {
                case ENTER -> model.open(chosen);
                case F2 -> model.beginEdit(chosen);
                case DELETE -> model.trash(chosen);
                default -> {
                    return;
                }
            }
            event.consume();
        });
    }

    private void show() {
        var text = around.text();
        var count = model.patients().size();
        header.below(Texts.soft(count == 1 ? text.get("patients.one") : text.get("patients.count", count)));
        if (!model.readProperty().get()) {
            body.getChildren().clear();
        } else if (count > 0) {
            var card = new StackPane(list);
            card.getStyleClass().add("nw-card");
            card.setMaxSize(1100, USE_PREF_SIZE);
            body.setAlignment(Pos.TOP_LEFT);
            body.getChildren().setAll(card);
        } else {
            body.setAlignment(Pos.CENTER);
            body.getChildren().setAll(nothing());
        }
    }

    private Node nothing() {
        var text = around.text();
        return model.queryProperty().get().isBlank()
                ? new EmptyState(Icons.PATIENTS, text.get("patients.emptyTitle"), text.get("patients.emptyNext"),
                        Buttons.primary("patient-first", text.get("patients.new"), model::beginNew),
                        Buttons.plain("patient-samples", text.get("patients.samples"), model::addSamples))
                : new EmptyState(Icons.SEARCH, text.get("patients.noHitTitle"), text.get("patients.noHitNext"));
    }

    private void showForm(@Nullable PatientForm form) {
        if (form == null) {
            setRight(null);
            search.requestFocus();
        } else {
            setRight(new PatientFormView(form, model, around.text()));
        }
    }

    private void searchKeys(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN && !model.patients().isEmpty()) {
            list.getSelectionModel().select(0);
            list.requestFocus();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && !model.patients().isEmpty()) {
            model.open(model.patients().getFirst());
            event.consume();
        }
    }

    private void keys(KeyEvent event) {
        if (NEW.match(event)) {
            model.beginNew();
            event.consume();
        } else if (UNDO.match(event) && model.undoProperty().get() != null) {
            UndoToast.takeBack(model.undoProperty());
            event.consume();
        }
    }
}
