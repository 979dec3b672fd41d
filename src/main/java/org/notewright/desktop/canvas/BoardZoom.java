package org.notewright.desktop.canvas;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/// Zoom by Ctrl and the wheel about the pointer; pan by dragging with the middle button, or with Space held down.
final class BoardZoom {

    private static final double STEP = 1.15;
    private static final double LEAST = 0.4;
    private static final double MOST = 2;

    private final ScrollPane view;
    private final Region plane;
    private final Scale scale = new Scale(1, 1);
    private Point2D grip = Point2D.ZERO;
    private boolean panning;
    private boolean space;
    private boolean pannedWithSpace;

    BoardZoom(ScrollPane view, Region plane) {
        this.view = view;
        this.plane = plane;
        plane.getTransforms().add(scale);
        view.setContent(new Group(plane));
        view.viewportBoundsProperty().subscribe(_ -> fill());
        view.addEventFilter(ScrollEvent.SCROLL, this::wheel);
        view.addEventFilter(MouseEvent.MOUSE_PRESSED, this::press);
        view.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::drag);
        view.addEventFilter(MouseEvent.MOUSE_RELEASED, this::release);
        view.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.SPACE && !space) {
                space = true;
                pannedWithSpace = false;
            }
        });
        view.addEventFilter(KeyEvent.KEY_RELEASED, event -> space &= event.getCode() != KeyCode.SPACE);
    }

    /// Whether Space moved the board since it went down: then it selects nothing.
    boolean pannedWithSpace() {
        return pannedWithSpace;
    }

    double factor() {
        return scale.getX();
    }

    /// Where a node stands on the board as it is shown.
    Bounds shown(Node node) {
        return plane.localToParent(plane.sceneToLocal(node.localToScene(node.getBoundsInLocal())));
    }

    /// Back to life size.
    void reset() {
        zoom(1, center());
    }

    private Point2D center() {
        var bounds = view.getViewportBounds();
        return view.localToScene(bounds.getWidth() / 2, bounds.getHeight() / 2);
    }

    private void wheel(ScrollEvent event) {
        if (event.isShortcutDown() && event.getDeltaY() != 0) {
            zoom(factor() * Math.pow(STEP, Math.signum(event.getDeltaY())),
                    new Point2D(event.getSceneX(), event.getSceneY()));
            event.consume();
        }
    }

    /// What lies under the fixed point of the scene stays there.
    private void zoom(double asked, Point2D fixed) {
        var under = plane.sceneToLocal(fixed);
        var in = view.sceneToLocal(fixed);
        double factor = Math.clamp(asked, LEAST, MOST);
        scale.setX(factor);
        scale.setY(factor);
        fill();
        view.applyCss();
        view.layout();
        scrollTo(under.getX() * factor - in.getX(), under.getY() * factor - in.getY());
    }

    private void scrollTo(double left, double top) {
        var bounds = view.getViewportBounds();
        double wide = plane.getWidth() * factor() - bounds.getWidth();
        double tall = plane.getHeight() * factor() - bounds.getHeight();
        view.setHvalue(wide > 0 ? Math.clamp(left / wide, 0, 1) : 0);
        view.setVvalue(tall > 0 ? Math.clamp(top / tall, 0, 1) : 0);
    }

    /// The plane is never smaller than what is seen of it.
    private void fill() {
        plane.setMinSize(view.getViewportBounds().getWidth() / factor(), view.getViewportBounds().getHeight() / factor());
    }

    private void press(MouseEvent event) {
        panning = event.getButton() == MouseButton.MIDDLE || space && event.getButton() == MouseButton.PRIMARY;
        if (panning) {
            pannedWithSpace |= space;
            grip = new Point2D(event.getSceneX(), event.getSceneY());
            view.setCursor(Cursor.CLOSED_HAND);
            event.consume();
        }
    }

    private void drag(MouseEvent event) {
        if (panning) {
            var bounds = view.getViewportBounds();
            scrollTo(-bounds.getMinX() - event.getSceneX() + grip.getX(), -bounds.getMinY() - event.getSceneY() + grip.getY());
            grip = new Point2D(event.getSceneX(), event.getSceneY());
            event.consume();
        }
    }

    private void release(MouseEvent event) {
        if (panning) {
            panning = false;
            view.setCursor(null);
            event.consume();
        }
    }
}
