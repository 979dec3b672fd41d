package org.notewright.desktop.canvas;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.notewright.clinical.Source;
import org.notewright.clinical.SourceId;
import org.notewright.desktop.control.Buttons;
import org.notewright.desktop.control.Dates;
import org.notewright.desktop.control.Messages;
import org.notewright.desktop.control.Texts;

/// The columns with their cards. Arrows move from card to card, Space selects, Enter opens, Delete trashes.
final class BoardView extends ScrollPane {

    private final CanvasViewModel model;
    private final Messages text;
    private final Runnable chooseFiles;
    private final HBox columns = new HBox(16);
    private final Pane placed = new Pane();
    private final StackPane plane = new StackPane(columns, placed);
    private final BoardZoom zoom;
    private final CardDrag drag;
    private final ArrivingCard arriving;
    private final List<List<CardView>> grid = new ArrayList<>();
    private boolean shownOnce;

    BoardView(CanvasViewModel model, Messages text, Runnable chooseFiles) {
        this.model = model;
        this.text = text;
        this.chooseFiles = chooseFiles;
        setId("board-scroll");
        columns.getStyleClass().add("nw-columns");
        placed.setId("placed");
        placed.setPickOnBounds(false);
        plane.setAlignment(javafx.geometry.Pos.TOP_LEFT);
        zoom = new BoardZoom(this, plane);
        drag = new CardDrag(model, plane, this::together);
        arriving = new ArrivingCard(model, text);
        setFocusTraversable(false);
        model.columns().subscribe(this::show);
        model.wordsProperty().subscribe(_ -> show());
        model.cardNotes().picturesProperty().subscribe(_ -> show());
        model.selection().keysProperty().subscribe(_ -> mark());
        model.foundProperty().subscribe(_ -> mark());
        model.cardNotes().notesProperty().subscribe(_ -> show());
        plane.addEventHandler(KeyEvent.KEY_PRESSED, this::keys);
        plane.addEventHandler(KeyEvent.KEY_RELEASED, this::release);
    }

    private void show() {
        var focused = focused();
        columns.getChildren().clear();
        placed.getChildren().clear();
        grid.clear();
        for (var column : model.columns()) {
            columns.getChildren().add(column(column));
        }
        mark();
        if (focused != null) {
            grid.stream().flatMap(List::stream).filter(view -> view.card().key().equals(focused.card().key()))
                    .findFirst().ifPresent(Node::requestFocus);
        }
        if (!shownOnce && !model.columns().isEmpty()) {
            shownOnce = true;
            javafx.application.Platform.runLater(() -> setHvalue(1));
        }
    }

    private Node column(Column column) {
        var box = new VBox(12);
        box.setId(column.today() ? "column-today" : "column-" + column.day());
        box.setUserData(column);
        box.getStyleClass().add("nw-column");
        var day = column.day();
        var title = Texts.styled(column.today() ? text.get("canvas.today") : day == null ? text.get("canvas.undated")
                : Dates.day(day, model.today()), "nw-column-title");
        var heading = new HBox(5, title);
        if (day != null) {
            heading.getChildren().add(Texts.small("· " + (column.today() ? Dates.day(day, day) : Dates.weekday(day))));
        }
        box.getChildren().add(heading);
        var views = new ArrayList<CardView>();
        for (var card : column.cards()) {
            var view = new CardView(card, words(card), text);
            view.setOnMouseClicked(event -> click(view, event));
            dress(view);
            views.add(view);
            lay(view, box);
        }
        grid.add(views);
        if (column.today()) {
            box.getChildren().addAll(arriving, dropMore());
        }
        return box;
    }

    /// Where a person put it, else under its date.
    private void lay(CardView view, VBox column) {
        if (view.card() instanceof Card.Incoming(var source)) {
            drag.watch(view);
            var place = model.cardNotes().place(source);
            if (place != null) {
                view.relocate(place.x(), place.y());
                view.getStyleClass().add("placed");
                placed.getChildren().add(view);
                return;
            }
        }
        column.getChildren().add(view);
    }

    private List<CardView> together(CardView view) {
        return model.selection().contains(view.card().key()) ? grid.stream().flatMap(List::stream)
                .filter(card -> card.card() instanceof Card.Incoming)
                .filter(card -> model.selection().contains(card.card().key())).toList() : List.of(view);
    }

    /// Zoom, for the keys.
    BoardZoom zoom() {
        return zoom;
    }

    private void dress(CardView view) {
        if (view.card() instanceof Card.Incoming(var source)) {
            var notes = model.cardNotes();
            var picture = notes.picturesProperty().get().get(source.id());
            if (picture != null) {
                view.picture(new Image(new ByteArrayInputStream(picture)));
            }
            var guess = notes.guess(source);
            if (guess != null) {
                view.ask(new GuessRow(guess, source.visitDate(), model.today(), text, day -> notes.setDay(source, day)));
            }
        }
    }

    private String words(Card card) {
        return card instanceof Card.Made(var document)
                ? model.wordsProperty().get().getOrDefault(document.id(), "") : "";
    }

    private Node dropMore() {
        boolean nothing = model.columns().stream().allMatch(column -> column.cards().isEmpty());
        var words = Texts.wrapped(text.get(nothing ? "canvas.dropFirst" : "canvas.dropHere"), "nw-soft", "nw-centered");
        var choose = Buttons.link("choose-files", text.get("canvas.choose"), chooseFiles);
        var zone = new VBox(4, words, choose);
        zone.setAlignment(javafx.geometry.Pos.CENTER);
        zone.getStyleClass().add("nw-drop");
        return zone;
    }

    private void mark() {
        for (var view : grid.stream().flatMap(List::stream).toList()) {
            view.selected(model.selection().contains(view.card().key()));
            view.found(model.foundProperty().get().contains(view.card().key()));
        }
    }

    private void click(CardView view, MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || drag.moved()) {
            return;
        }
        view.requestFocus();
        event.consume();
        if (event.getClickCount() == 2) {
            model.open(view.card());
        } else if (event.isShortcutDown()) {
            model.toggle(view.card());
        } else if (event.isShiftDown()) {
            model.extendTo(view.card());
        } else {
            model.selectOnly(view.card());
        }
    }

    private void keys(KeyEvent event) {
        var view = focused();
        if (view == null || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case ENTER -> model.open(view.card());
            case SPACE -> { }
            case DELETE, BACK_SPACE -> model.trash(view.card());
            case UP -> move(view, 0, -1, event.isShiftDown());
            case DOWN -> move(view, 0, 1, event.isShiftDown());
            case LEFT -> move(view, -1, 0, event.isShiftDown());
            case RIGHT -> move(view, 1, 0, event.isShiftDown());
            default -> {
                return;
            }
        }
        event.consume();
    }

    /// Space selects when it is let go: until then it may still become a pan.
    private void release(KeyEvent event) {
        var view = focused();
        if (view != null && event.getCode() == KeyCode.SPACE && !event.isShortcutDown() && !zoom.pannedWithSpace()) {
            model.toggle(view.card());
            event.consume();
        }
    }

    /// To the card above or below, or to the nearest column with cards at the side.
    private void move(CardView from, int columnStep, int rowStep, boolean extend) {
        int column = 0;
        while (!grid.get(column).contains(from)) {
            column++;
        }
        int row = grid.get(column).indexOf(from) + rowStep;
        if (columnStep != 0) {
            do {
                column += columnStep;
            } while (column >= 0 && column < grid.size() && grid.get(column).isEmpty());
        }
        if (column < 0 || column >= grid.size()) {
            return;
        }
        var views = grid.get(column);
        var next = views.get(Math.clamp(row, 0, views.size() - 1));
        next.requestFocus();
        reveal(next);
        if (extend) {
            model.extendTo(next.card());
        }
    }

    private void reveal(Node node) {
        var bounds = zoom.shown(node);
        var room = plane.getWidth() * zoom.factor() - getViewportBounds().getWidth();
        if (room > 0) {
            var left = getHvalue() * room;
            if (bounds.getMinX() < left || bounds.getMaxX() > left + getViewportBounds().getWidth()) {
                setHvalue(Math.clamp((bounds.getCenterX() - getViewportBounds().getWidth() / 2) / room, 0, 1));
            }
        }
        var tall = plane.getHeight() * zoom.factor() - getViewportBounds().getHeight();
        if (tall > 0) {
            setVvalue(Math.clamp((bounds.getCenterY() - getViewportBounds().getHeight() / 2) / tall, 0, 1));
        }
    }

    /// Gives the keyboard to the card of a source.
    void focus(SourceId id) {
        grid.stream().flatMap(List::stream).filter(view -> view.card().key().equals(id.value())).findFirst().ifPresent(Node::requestFocus);
    }

    /// The source whose card has the keyboard.
    @Nullable Source focusedSource() {
        var view = focused();
        return view != null && view.card() instanceof Card.Incoming(var source) ? source : null;
    }

    private @Nullable CardView focused() {
        var scene = getScene();
        return scene != null && scene.getFocusOwner() instanceof CardView view
                && grid.stream().anyMatch(views -> views.contains(view)) ? view : null;
    }

    /// The date of service a drop at this place belongs to: its column's, else today's.
    ///
    /// @param target what lies under the pointer
    @Nullable LocalDate dayAt(@Nullable Object target) {
        for (var node = target instanceof Node hit ? hit : null; node != null; node = node.getParent()) {
            if (node.getUserData() instanceof Column column) {
                return column.day();
            }
        }
        return model.today();
    }
}
