package org.notewright.desktop.inbox;

import java.time.Duration;
import javafx.geometry.Pos;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.notewright.clinical.DraftJob;
import org.notewright.desktop.control.Messages;
import org.notewright.desktop.control.Pill;
import org.notewright.desktop.control.Texts;
import org.notewright.workflow.Inbox;
import org.notewright.workflow.InboxItem;

/// One line of the Inbox: whose, what, since when, and a word on its state.
final class InboxCell extends ListCell<InboxItem> {

    private final InboxViewModel model;
    private final Messages text;

    InboxCell(InboxViewModel model, Messages text) {
        this.model = model;
        this.text = text;
        setOnMouseClicked(event -> {
            if (getItem() != null && event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                model.open();
            }
        });
    }

    @Override protected void updateItem(InboxItem item, boolean empty) {
        super.updateItem(item, empty);
        setText(null);
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        var name = Texts.styled(item.patient().listName(), "nw-strong");
        name.setMinWidth(0);
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        var pill = Inbox.needsLook(item.job()) ? new Pill(text.get("inbox.needsLook"), Pill.Tone.WARN)
                : pill(item.job().state());
        var top = new HBox(10, name, pill);
        top.setAlignment(Pos.CENTER_LEFT);
        var line = title(item) + " · " + state(item);
        var below = Texts.soft(line);
        below.setMinWidth(0);
        var box = new VBox(3, top, below);
        if (!item.sentence().isEmpty()) {
            var why = Texts.wrapped(item.sentence(), "nw-small");
            why.setMaxHeight(Region.USE_PREF_SIZE);
            box.getChildren().add(why);
        }
        box.getStyleClass().add("nw-row");
        setPrefWidth(0);
        setGraphic(box);
        setAccessibleText(item.patient().listName() + ", " + line + ", " + pill.getText() + " " + item.sentence());
    }

    private static String title(InboxItem item) {
        return item.document().map(document -> document.title()).orElse(item.job().skill());
    }

    private String state(InboxItem item) {
        var age = age(model.age(item));
        return switch (item.job().state()) {
            case READY, NEEDS_FACTS -> text.get("inbox.since", age);
            case QUEUED -> text.get("inbox.queuedSince", age);
            case RUNNING -> text.get("inbox.running");
            case NEEDS_REVIEW -> text.get("inbox.waits");
            case FAILED -> text.get("inbox.failedSince", age);
            case CANCELLED -> "";
        };
    }

    private String age(Duration age) {
        return age.toMinutes() < 1 ? text.get("inbox.now") : age.toHours() < 1 ? text.get("inbox.minutes", age.toMinutes())
                : age.toDays() < 1 ? text.get("inbox.hours", age.toHours()) : text.get("inbox.days", age.toDays());
    }

    private Pill pill(DraftJob.State state) {
        return switch (state) {
            case READY -> new Pill(text.get("inbox.ready"), Pill.Tone.OK);
            case NEEDS_FACTS -> new Pill(text.get("inbox.needsFacts"), Pill.Tone.WARN);
            case FAILED -> new Pill(text.get("inbox.failed"), Pill.Tone.WARN);
            case RUNNING -> new Pill(text.get("inbox.drafting"), Pill.Tone.ACCENT);
            case NEEDS_REVIEW -> new Pill(text.get("inbox.needsReview"), Pill.Tone.PLAIN);
            case QUEUED, CANCELLED -> new Pill(text.get("inbox.queued"), Pill.Tone.PLAIN);
        };
    }
}
