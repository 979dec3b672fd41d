package org.notewright.desktop.canvas;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.notewright.desktop.control.Activity;
import org.notewright.desktop.control.Messages;
import org.notewright.desktop.control.Texts;

/// Stands where a card will be while its file is read, and says how far that is.
final class ArrivingCard extends VBox {

    private final Messages text;
    private final Label status = Texts.small("");
    private final Label name = Texts.styled("", "nw-card-words");
    private Subscription steps = Subscription.EMPTY;

    ArrivingCard(CanvasViewModel model, Messages text) {
        super(6);
        this.text = text;
        setId("arriving");
        getStyleClass().addAll("nw-card", "nw-arriving");
        getChildren().addAll(status, name);
        setMinHeight(USE_PREF_SIZE);
        model.arrivingProperty().subscribe(this::show);
    }

    private void show(@Nullable Arriving arriving) {
        steps.unsubscribe();
        steps = Subscription.EMPTY;
        setVisible(arriving != null);
        setManaged(arriving != null);
        if (arriving != null) {
            name.setText(arriving.name());
            steps = arriving.activity().stepsProperty().subscribe(this::say);
        }
    }

    private void say(Activity.Steps far) {
        status.setText(far.total() <= 1 ? text.get("canvas.reading")
                : text.get("canvas.readingPage", Math.min(far.done() + 1, far.total()), far.total()));
    }
}
