package org.notewright.desktop.today;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.notewright.desktop.control.Buttons;
import org.notewright.desktop.control.Dates;
import org.notewright.desktop.control.EmptyState;
import org.notewright.desktop.control.Icons;
import org.notewright.desktop.control.ProblemBar;
import org.notewright.desktop.control.Rows;
import org.notewright.desktop.control.ScreenHeader;
import org.notewright.desktop.control.Surroundings;
import org.notewright.desktop.control.Texts;
import org.notewright.desktop.control.UndoToast;
import org.notewright.desktop.tray.TrayCard;
import org.notewright.desktop.tray.TrayViewModel;

/// Today: a line for each document of the day and each one still unsigned.
public final class TodayView extends BorderPane {

    private final TodayViewModel model;
    private final Surroundings around;
    private final ScreenHeader header;
    private final StackPane body = new StackPane();

    /// @param tray files that came in without a patient; files dropped here join them
    /// @param above what stands above everything, such as an offer
    public TodayView(TodayViewModel model, TrayViewModel tray, Surroundings around, Node... above) {
        this.model = model;
        this.around = around;
        setId("today");
        header = new ScreenHeader(Texts.title(Dates.heading(model.today())), around);
        body.getStyleClass().add("nw-body");
        body.setAlignment(Pos.TOP_LEFT);
        setTop(new VBox(header, new ProblemBar(model.troubles(), around.text())));
        var card = new TrayCard(tray, around);
        var unfiled = new VBox(card);
        unfiled.getStyleClass().add("nw-body");
        unfiled.visibleProperty().bind(card.visibleProperty());
        unfiled.managedProperty().bind(card.visibleProperty());
        var middle = new VBox(unfiled, body);
        middle.getChildren().addAll(0, java.util.List.of(above));
        VBox.setVgrow(body, javafx.scene.layout.Priority.ALWAYS);
        setCenter(new StackPane(middle, new UndoToast(tray.undoProperty(), around.text())));
        setOnDragOver(event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
            }
        });
        setOnDragDropped(event -> {
            tray.take(event.getDragboard().getFiles().stream().map(java.io.File::toPath).toList());
            event.setDropCompleted(true);
        });
        model.entries().subscribe(this::show);
        model.readProperty().subscribe(_ -> show());
    }

    private void show() {
        var text = around.text();
        if (!model.readProperty().get()) {
            body.getChildren().clear();
            header.below();
            return;
        }
        if (model.entries().isEmpty()) {
            header.below(Texts.soft(text.get("today.nothing")));
            body.getChildren().setAll(new EmptyState(Icons.TODAY, text.get("today.emptyTitle"),
                    text.get("today.emptyNext"), Buttons.primary("today-to-patients", text.get("today.toPatients"),
                    model::goToPatients)));
            return;
        }
        header.below(Texts.soft(text.get("today.counts", model.signed(), model.drafts())));
        body.getChildren().setAll(list());
    }

    private Node list() {
        var list = new ListView<>(model.entries());
        list.setId("today-list");
        list.getStyleClass().add("nw-list");
        list.setAccessibleText(around.text().get("today.list"));
        list.setCellFactory(_ -> Rows.fit(list, new EntryCell(model, around.text())));
        list.setOnKeyPressed(event -> {
            var chosen = list.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.ENTER && chosen != null) {
                event.consume();
                model.open(chosen);
            }
        });
        var card = new StackPane(list);
        card.getStyleClass().add("nw-card");
        card.setMaxSize(1000, USE_PREF_SIZE);
        return card;
    }
}
