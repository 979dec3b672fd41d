package org.notewright.desktop.today;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
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

/// Today: a line for each document of the day and each one still unsigned.
public final class TodayView extends BorderPane {

    private final TodayViewModel model;
    private final Surroundings around;
    private final ScreenHeader header;
    private final StackPane body = new StackPane();

    public TodayView(TodayViewModel model, Surroundings around) {
        this.model = model;
        this.around = around;
        setId("today");
        header = new ScreenHeader(Texts.title(Dates.heading(model.today())), around);
        body.getStyleClass().add("nw-body");
        body.setAlignment(Pos.TOP_LEFT);
        setTop(new VBox(header, new ProblemBar(model.troubles(), around.text())));
        setCenter(body);
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
