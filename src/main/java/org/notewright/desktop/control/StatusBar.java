package org.notewright.desktop.control;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The line at the bottom: what left this machine, what runs now, when it was last saved.
public final class StatusBar extends HBox {

    private final HBox running = new HBox(10);
    private final Background background;
    private final Messages text;

    public StatusBar(Status status, Background background, Messages text) {
        super(18);
        this.background = background;
        this.text = text;
        getStyleClass().add("nw-status");
        setAlignment(Pos.CENTER_LEFT);
        var left = Texts.small("");
        left.setId("status-sent");
        left.textProperty().bind(Bindings.createStringBinding(() -> switch (status.sentProperty().get()) {
            case 0 -> text.get("status.nothingLeft");
            case 1 -> text.get("status.oneLeft");
            default -> text.get("status.someLeft", status.sentProperty().get());
        }, status.sentProperty()));
        var saved = Texts.small("");
        saved.setId("status-saved");
        saved.getStyleClass().add("nw-figures");
        saved.textProperty().bind(Bindings.createStringBinding(() -> status.savedAtProperty().get().isEmpty()
                ? "" : text.get("status.saved", status.savedAtProperty().get()), status.savedAtProperty()));
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        running.setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(left, gap, running, saved);
        background.activities().subscribe(this::showRunning);
        showRunning();
    }

    /// The newest activity with its bar, and how many others run beside it.
    private void showRunning() {
        var activities = background.activities();
        if (activities.isEmpty()) {
            running.getChildren().clear();
            return;
        }
        var newest = activities.getLast();
        var label = Texts.small(activities.size() == 1 ? newest.label()
                : text.get("status.andMore", newest.label(), activities.size() - 1));
        label.setId("status-running");
        running.getChildren().setAll(label, bar(newest), stop(newest, label));
    }

    private Node bar(Activity activity) {
        var bar = new ProgressBar();
        bar.setId("status-progress");
        bar.setPrefWidth(120);
        bar.setAccessibleText(activity.label());
        bar.progressProperty().bind(activity.progressProperty());
        return bar;
    }

    private Node stop(Activity activity, Label label) {
        var stop = Buttons.link("status-cancel", text.get("status.cancel"), activity::cancel);
        stop.setAccessibleText(text.get("status.cancel") + ": " + label.getText());
        return stop;
    }
}
