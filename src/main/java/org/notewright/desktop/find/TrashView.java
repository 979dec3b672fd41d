package org.notewright.desktop.find;

import java.time.LocalDate;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.notewright.desktop.control.Buttons;
import org.notewright.desktop.control.Dates;
import org.notewright.desktop.control.EmptyState;
import org.notewright.desktop.control.Icons;
import org.notewright.desktop.control.Messages;
import org.notewright.desktop.control.ProblemBar;
import org.notewright.desktop.control.ScreenHeader;
import org.notewright.desktop.control.Surroundings;
import org.notewright.desktop.control.Texts;
import org.notewright.vault.store.Trashed;
import org.notewright.workflow.TrashBin;

/// The trash: every line says what it is and until when it can be put back.
public final class TrashView extends BorderPane {

    private final TrashViewModel model;
    private final Surroundings around;
    private final Messages text;
    private final VBox lines = new VBox();

    public TrashView(TrashViewModel model, Surroundings around) {
        this.model = model;
        this.around = around;
        this.text = around.text();
        setId("trash");
        var header = new ScreenHeader(Texts.title(text.get("trash.title")), around);
        header.below(Texts.soft(text.get("trash.sub", TrashBin.DAYS)));
        setTop(new VBox(header, new ProblemBar(model.troubles(), text)));
        lines.getStyleClass().add("nw-card");
        lines.setMaxWidth(1000);
        var body = new VBox(lines);
        body.getStyleClass().add("nw-body");
        var scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        setCenter(scroll);
        model.items().subscribe(this::show);
        model.doubted.subscribe(_ -> show());
    }

    private void show() {
        if (model.items().isEmpty()) {
            lines.getChildren().setAll(new EmptyState(Icons.TRASH, text.get("trash.emptyTitle"), text.get("trash.emptyNext")));
            return;
        }
        lines.getChildren().setAll(model.items().stream().map(this::line).toList());
    }

    private Node line(Trashed item) {
        var clock = around.clock();
        var day = LocalDate.ofInstant(item.trashedAt(), clock.getZone());
        var why = model.why(item);
        var words = new VBox(2, Texts.styled(item.title(), "nw-strong"),
                Texts.soft(kind(item.kind()) + " · " + text.get("trash.since", Dates.day(day, LocalDate.now(clock)))));
        if (!why.isEmpty()) {
            words.getChildren().add(Texts.wrapped(why, "nw-small"));
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        var restore = Buttons.plain("trash-restore", text.get("trash.restore"), () -> model.restore(item));
        var row = new HBox(12, words, restore);
        if (why.isEmpty()) {
            row.getChildren().add(Buttons.link("trash-delete", text.get(item.equals(model.doubted.get()) ? "trash.sure"
                    : "trash.delete"), () -> model.delete(item)));
        }
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("nw-row");
        return row;
    }

    private String kind(Trashed.Kind kind) {
        return switch (kind) {
            case PATIENT -> text.get("main.patient");
            case SOURCE -> text.get("trash.source");
            case DOCUMENT -> text.get("trash.document");
            case ARRIVAL -> text.get("trash.arrival");
        };
    }
}
