package org.notewright.desktop.canvas;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.notewright.desktop.control.Buttons;
import org.notewright.desktop.control.Destination;
import org.notewright.desktop.control.Icons;
import org.notewright.desktop.control.Messages;
import org.notewright.desktop.control.Texts;
import org.notewright.drafting.model.ServerPreset;
import org.notewright.workflow.ClientChoice;

/// At the right of the board: what the draft will be made from, and where that goes.
final class DraftPane extends BorderPane {

    private final CanvasViewModel canvas;
    private final DraftingViewModel model;
    private final Messages text;
    private final VBox body = new VBox(8);

    DraftPane(CanvasViewModel canvas, Messages text) {
        this.canvas = canvas;
        this.model = canvas.drafting();
        this.text = text;
        setId("draft-pane");
        var scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        var heading = Texts.wrapped(text.get("canvas.madeFrom"), "nw-heading");
        setTop(heading);
        setCenter(scroll);
        BorderPane.setMargin(scroll, new javafx.geometry.Insets(10, 0, 0, 0));
        body.setPadding(new javafx.geometry.Insets(0, 4, 0, 2));
        model.selectedProperty().subscribe(_ -> show());
        model.clientProperty().subscribe(_ -> show());
        model.readyProperty().subscribe(_ -> show());
        model.factsProperty().subscribe(_ -> show());
        model.budgetProperty().subscribe(_ -> show());
    }

    private void show() {
        body.getChildren().clear();
        var list = new VBox();
        model.selectedProperty().get().forEach(card -> list.getChildren().add(line(card)));
        if (list.getChildren().isEmpty()) {
            body.getChildren().add(Texts.wrapped(text.get("canvas.nothingTicked"), "nw-soft"));
        } else {
            body.getChildren().addAll(list, summary());
        }
        body.getChildren().add(where());
        var budget = model.budgetProperty().get();
        var takes = model.budgetWords(budget);
        if (budget != null && !takes.isEmpty()) {
            var words = Texts.wrapped(takes, budget.fits() ? "nw-soft" : "nw-wrong");
            words.setId("draft-budget");
            body.getChildren().add(words);
        }
        if (!model.factsProperty().get().isEmpty()) {
            body.getChildren().add(new FactTable(model.factsProperty().get(), text));
        }
        if (model.readyProperty().get()) {
            body.getChildren().add(Buttons.link("show-request", text.get("canvas.showRequest"), model::showRequest));
        }
    }

    private Node line(Card.Incoming card) {
        var source = card.source();
        var tick = new CheckBox(CardView.kind(source, text));
        tick.setSelected(true);
        tick.getStyleClass().add("nw-body-13");
        tick.setOnAction(_ -> canvas.toggle(card));
        tick.setAccessibleText(source.fileName());
        tick.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(tick, Priority.ALWAYS);
        var right = Texts.soft(card.readable() ? text.get("canvas.words", DraftingViewModel.words(source))
                : text.get("canvas.notSent"));
        right.setMinWidth(USE_PREF_SIZE);
        var row = new HBox(8, tick, right);
        row.setAlignment(Pos.CENTER_LEFT);
        var name = Texts.small(source.fileName());
        name.setPadding(new javafx.geometry.Insets(0, 0, 0, 26));
        var line = new VBox(2, row, name);
        line.getStyleClass().add("nw-table-line");
        return line;
    }

    private Node summary() {
        var readable = (int) model.selectedProperty().get().stream().filter(Card.Incoming::readable).count();
        var words = Texts.wrapped(readable == 1 ? text.get("canvas.sumOne", model.words())
                : text.get("canvas.sum", readable, model.words()), "nw-soft");
        words.setId("draft-words");
        return words;
    }

    private Node where() {
        var destination = model.destination();
        var label = Texts.wrapped(client(model.clientProperty().get()) + " · " + goesTo(destination), "nw-soft");
        label.setId("draft-destination");
        label.setGraphic((destination.local() ? Icons.LOCAL : Icons.SEND).node());
        label.setGraphicTextGap(8);
        return label;
    }

    private String client(ClientChoice choice) {
        return switch (choice.client()) {
            case "offline" -> text.get("client.offline");
            case "local" -> text.get("client.local");
            default -> preset(choice).map(ServerPreset::title).orElse(choice.client());
        };
    }

    private static Optional<ServerPreset> preset(ClientChoice choice) {
        return ServerPreset.all().stream().filter(preset -> preset.id().equals(choice.preset())).findFirst();
    }

    private String goesTo(Destination destination) {
        return destination.local() ? text.get("canvas.staysHere")
                : text.get("canvas.goesTo", destination.host().isEmpty() ? "?" : destination.host());
    }
}
