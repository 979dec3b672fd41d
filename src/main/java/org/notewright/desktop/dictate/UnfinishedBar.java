package org.notewright.desktop.dictate;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.notewright.desktop.control.Buttons;
import org.notewright.desktop.control.Icons;
import org.notewright.desktop.control.Messages;
import org.notewright.desktop.control.ProblemBar;
import org.notewright.desktop.control.Texts;
import org.notewright.desktop.control.UndoToast;

/// One line for each recording that has no words yet. Takes no room where there is none.
public final class UnfinishedBar extends VBox {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("MMM d, HH:mm", Locale.US);

    private final UnfinishedViewModel model;
    private final Messages text;
    private final ZoneId zone;
    private final VBox lines = new VBox();

    /// @param zone of the clock on the wall
    public UnfinishedBar(UnfinishedViewModel model, Messages text, ZoneId zone) {
        this.model = model;
        this.text = text;
        this.zone = zone;
        setId("unfinished");
        getChildren().addAll(new ProblemBar(model.troubles(), text), lines, new UndoToast(model.undoProperty(), text));
        model.left().subscribe(this::show);
        show();
    }

    private void show() {
        lines.getChildren().setAll(model.left().stream().map(this::line).toList());
        lines.setManaged(!model.left().isEmpty());
    }

    private Node line(UnfinishedViewModel.Left one) {
        var recording = one.recording();
        var words = Texts.wrapped(text.get("dictate.unfinished", RecordingSign.time(recording.length()),
                WHEN.format(recording.startedAt().atZone(zone)), one.name()));
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        var row = new HBox(12, Icons.MICROPHONE.node(), words,
                Buttons.plain("unfinished-finish", text.get("dictate.finish"), () -> model.finish(one)),
                Buttons.link("unfinished-discard", text.get("dictate.discard"), () -> model.discard(one)));
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("nw-recording");
        return row;
    }
}
