package org.notewright.desktop.canvas;

import java.util.HashMap;
import java.util.List;
import java.util.function.Function;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.notewright.clinical.SourceId;
import org.notewright.vault.store.SourceCard;

/// Moves sources over the board with the mouse; several selected ones go together. Documents stay with their day.
final class CardDrag {

    private static final double SLACK = 6;

    private final CanvasViewModel model;
    private final Node plane;
    private final Function<CardView, List<CardView>> together;
    private List<CardView> moving = List.of();
    private Point2D grip = Point2D.ZERO;
    private boolean moved;

    /// @param together the cards that go along with one, itself included
    CardDrag(CanvasViewModel model, Node plane, Function<CardView, List<CardView>> together) {
        this.model = model;
        this.plane = plane;
        this.together = together;
    }

    void watch(CardView view) {
        view.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            moved = false;
            moving = event.getButton() == MouseButton.PRIMARY ? together.apply(view) : List.of();
            grip = plane.sceneToLocal(event.getSceneX(), event.getSceneY());
        });
        view.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        view.addEventHandler(MouseEvent.MOUSE_RELEASED, _ -> drop());
    }

    /// Whether the last press became a drag: then the click that follows selects nothing.
    boolean moved() {
        return moved;
    }

    private void drag(MouseEvent event) {
        var by = plane.sceneToLocal(event.getSceneX(), event.getSceneY()).subtract(grip);
        if (moving.isEmpty() || !moved && by.magnitude() < SLACK) {
            return;
        }
        moved = true;
        for (var view : moving) {
            view.setViewOrder(-1);
            view.setTranslateX(by.getX());
            view.setTranslateY(by.getY());
        }
        event.consume();
    }

    private void drop() {
        if (moved && !moving.isEmpty()) {
            var places = new HashMap<SourceId, SourceCard.Place>();
            for (var view : moving) {
                if (view.card() instanceof Card.Incoming(var source)) {
                    var at = plane.sceneToLocal(view.localToScene(0, 0));
                    places.put(source.id(), new SourceCard.Place(Math.max(0, at.getX()), Math.max(0, at.getY())));
                }
            }
            model.cardNotes().place(places);
        }
        moving = List.of();
    }
}
