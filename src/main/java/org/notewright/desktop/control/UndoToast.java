package org.notewright.desktop.control;

import javafx.animation.PauseTransition;
import javafx.beans.property.Property;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// Says what was just done and offers to take it back for a while; Ctrl+Z does the same.
public final class UndoToast extends HBox {

    private static final Duration STAYS = Duration.seconds(12);

    private final PauseTransition timer = new PauseTransition(STAYS);
    private final Property<@Nullable UndoOffer> offer;
    private final Messages text;

    public UndoToast(Property<@Nullable UndoOffer> offer, Messages text) {
        super(14);
        this.offer = offer;
        this.text = text;
        setId("undo-toast");
        getStyleClass().add("nw-toast");
        setAlignment(Pos.CENTER_LEFT);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        StackPane.setAlignment(this, Pos.BOTTOM_LEFT);
        timer.setOnFinished(_ -> offer.setValue(null));
        offer.subscribe(this::show);
    }

    private void show(@Nullable UndoOffer made) {
        setVisible(made != null);
        setManaged(made != null);
        timer.stop();
        if (made == null) {
            getChildren().clear();
            return;
        }
        var undo = Buttons.withKeys(Buttons.link("undo", text.get("undo.undo"), () -> takeBack(offer)), "Ctrl Z");
        getChildren().setAll(Texts.styled(made.text()), undo);
        timer.playFromStart();
    }

    /// Takes the last step back, if one is on offer.
    public static void takeBack(Property<@Nullable UndoOffer> offer) {
        var made = offer.getValue();
        if (made != null) {
            offer.setValue(null);
            made.undo().run();
        }
    }
}
