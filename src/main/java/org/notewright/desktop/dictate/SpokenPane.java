package org.notewright.desktop.dictate;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.notewright.clinical.HeardWord;
import org.notewright.desktop.control.Buttons;
import org.notewright.desktop.control.Messages;
import org.notewright.desktop.control.Texts;

/// The written words of a dictation: doubtful ones marked, those a rule wrote underlined. A click plays a word and shows
/// what was spoken, with a field to correct it.
public final class SpokenPane extends VBox {

    private final SpokenViewModel model;
    private final Messages text;
    private final StyleClassedTextArea area = new StyleClassedTextArea();
    private final Label toCheck = Texts.wrapped("", "nw-soft");
    private final Label spoken = Texts.wrapped("", "nw-soft");

    public SpokenPane(SpokenViewModel model, Messages text) {
        super(10);
        this.model = model;
        this.text = text;
        setId("spoken");
        area.setId("preview-text");
        area.setEditable(false);
        area.setWrapText(true);
        area.setAccessibleText(text.get("canvas.sourceText"));
        area.replaceText(model.source().effectiveText());
        area.moveTo(0);
        area.addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
        var paper = new StackPane(new VirtualizedScrollPane<>(area));
        paper.getStyleClass().add("nw-words");
        VBox.setVgrow(paper, Priority.ALWAYS);
        toCheck.setId("words-to-check");
        spoken.setId("spoken-words");
        spoken.setVisible(false);
        spoken.managedProperty().bind(spoken.visibleProperty());
        var beside = Buttons.link("spoken-beside", text.get("spoken.beside"), () -> spoken.setVisible(!spoken.isVisible()));
        var all = Buttons.plain("spoken-play-all", text.get("spoken.playAll"), model::playAll);
        var row = new HBox(10, all, beside);
        row.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(toCheck, paper, new ChosenWord(model, text), row, spoken);
        model.heardProperty().subscribe(this::show);
    }

    private void show(List<HeardWord> words) {
        spoken.setText(model.spoken());
        long doubtful = 0;
        for (var word : words) {
            var place = model.shown(word);
            if (place.length() == 0 || place.end() > area.getLength() || model.corrected(word)) {
                continue;
            }
            var styles = new ArrayList<String>();
            if (word.isChanged()) {
                styles.add("by-rule");
            }
            if (word.spoken().isDoubtful()) {
                styles.add("doubtful");
                doubtful++;
            }
            if (!styles.isEmpty()) {
                styles.addAll(area.getStyleOfChar(place.start()));
                area.setStyle(place.start(), place.end(), styles.stream().distinct().toList());
            }
        }
        toCheck.setText(doubtful == 0 ? text.get("spoken.hint") : doubtful == 1 ? text.get("spoken.checkOne")
                : text.get("spoken.check", doubtful));
    }

    private void click(MouseEvent event) {
        if (event.isStillSincePress() && area.getSelection().getLength() == 0) {
            area.hit(event.getX(), event.getY()).getCharacterIndex().ifPresent(model::click);
        }
    }
}
