package org.notewright.desktop.canvas;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.notewright.desktop.control.Buttons;
import org.notewright.desktop.control.Icons;
import org.notewright.desktop.control.Messages;
import org.notewright.desktop.control.Texts;
import org.notewright.desktop.dictate.SpokenPane;
import org.notewright.workflow.SeePages;

/// A source looked at beside the board: its page where there is one, its words beside that. The reading is never changed,
/// only corrected beside.
final class PreviewPane extends VBox {

    /// @param facts shows what the source says as a grid
    PreviewPane(ReadingViewModel model, Messages text, Runnable facts, Runnable close) {
        super(8);
        var source = model.source();
        setId("preview");
        var title = Texts.styled(CardView.kind(source, text), "nw-strong");
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        var shut = Buttons.icon("preview-close", Icons.CLOSE, text.get("canvas.closePreview"), close);
        var top = new HBox(8, title, shut);
        if (!source.effectiveText().isBlank()) {
            top.getChildren().add(1, Buttons.withKeys(Buttons.plain("preview-facts", text.get("facts.open"), facts), "F6"));
        }
        top.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(top, Texts.small(source.fileName() + " · " + CardView.status(source, text)));
        int lost = source.facts().isEmpty() ? 0 : source.held().lost().size();
        if (lost > 0) {
            var told = Texts.wrapped(text.get(lost == 1 ? "facts.lostOne" : "facts.lostSome", lost), "nw-wrong");
            told.setId("preview-lost");
            getChildren().add(told);
        }
        source.reading().warnings().forEach(warning -> getChildren().add(Texts.wrapped(warning, "nw-soft")));
        var toCheck = Texts.wrapped("", "nw-soft");
        toCheck.setId("words-to-check");
        toCheck.managedProperty().bind(toCheck.visibleProperty());
        model.doubtfulProperty().subscribe(words -> {
            toCheck.setVisible(!words.isEmpty());
            toCheck.setText(words.size() == 1 ? text.get("canvas.checkOne") : text.get("canvas.check", words.size()));
        });
        var spoken = model.spoken();
        if (spoken.isPresent()) {
            var pane = new SpokenPane(spoken.get(), text);
            VBox.setVgrow(pane, Priority.ALWAYS);
            getChildren().add(pane);
            javafx.application.Platform.runLater(shut::requestFocus);
            return;
        }
        getChildren().add(toCheck);

        var words = new WordsPane(model, text);
        var beside = new VBox(10);
        boolean pages = SeePages.hasPages(source);
        if (pages) {
            beside.getChildren().add(new TypePanel(model, text));
        }
        if (!source.effectiveText().isBlank()) {
            VBox.setVgrow(words, Priority.ALWAYS);
            beside.getChildren().add(words);
        } else if (model.unheard()) {
            beside.getChildren().add(unheard(model, text));
        } else if (!pages) {
            beside.getChildren().add(Texts.wrapped(text.get("canvas.noWords"), "nw-soft"));
        }
        HBox.setHgrow(beside, Priority.ALWAYS);
        var body = new HBox(14, beside);
        if (pages) {
            body.getChildren().addFirst(new PagePane(model, text, words::edit));
        }
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().add(body);
        javafx.application.Platform.runLater(shut::requestFocus);
    }

    private static VBox unheard(ReadingViewModel model, Messages text) {
        var hear = Buttons.primary("hear", text.get("dictate.finish"), model::hear);
        hear.disableProperty().bind(model.hearingProperty());
        return new VBox(12, Texts.wrapped(text.get("canvas.unheard"), "nw-soft"), hear);
    }
}
