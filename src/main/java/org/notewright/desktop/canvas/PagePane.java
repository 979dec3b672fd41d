package org.notewright.desktop.canvas;

import java.io.ByteArrayInputStream;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import org.notewright.clinical.PlacedWord;
import org.notewright.desktop.control.Buttons;
import org.notewright.desktop.control.Icons;
import org.notewright.desktop.control.Messages;
import org.notewright.desktop.control.Texts;
import org.notewright.sources.look.PagePicture;

/// A page as it came, with a box around each word to check.
final class PagePane extends VBox {

    private static final double WIDTH = 360;
    /// Room for the scroll bar beside the page.
    private static final double BAR = 16;

    private final ReadingViewModel model;
    private final Messages text;
    private final Consumer<PlacedWord> edit;
    private final Pane sheet = new Pane();
    private final HBox turning = new HBox(6);
    private int pages;
    private double height;

    /// @param edit opens a word for correction
    PagePane(ReadingViewModel model, Messages text, Consumer<PlacedWord> edit) {
        super(6);
        this.model = model;
        this.text = text;
        this.edit = edit;
        // The page is what one looks at: the words beside it wrap.
        setMinWidth(WIDTH + BAR);
        pages = Math.max(1, model.source().reading().pages().size());
        var scroll = new ScrollPane(sheet);
        scroll.setFocusTraversable(false);
        sheet.setId("page");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        turning.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(scroll, turning);
        turning.managedProperty().bind(turning.visibleProperty());
        model.doubtfulProperty().subscribe(_ -> boxes());
        turn(model.pageProperty().get());
    }

    private void turn(int to) {
        int page = Math.clamp(to, 1, pages);
        model.pageProperty().set(page);
        showTurning(page);
        model.page(page, picture -> {
            if (page == model.pageProperty().get()) {
                sheet.getChildren().clear();
                picture.ifPresent(this::show);
            }
        });
    }

    private void showTurning(int page) {
        var back = Buttons.icon("page-back", Icons.BACK, text.get("canvas.pageBack"), () -> turn(page - 1));
        var on = Buttons.link("page-on", text.get("canvas.pageOn"), () -> turn(page + 1));
        back.setDisable(page == 1);
        on.setDisable(page == pages);
        turning.getChildren().setAll(back, Texts.small(text.get("canvas.pageOf", page, pages)), on);
        turning.setVisible(pages > 1);
    }

    /// A file of which nothing was read tells only now how many pages it has.
    private void show(PagePicture picture) {
        if (picture.pages() > pages) {
            pages = picture.pages();
            showTurning(model.pageProperty().get());
        }
        var image = new Image(new ByteArrayInputStream(picture.png()));
        var view = new ImageView(image);
        view.setId("page-picture");
        view.setFitWidth(WIDTH);
        view.setPreserveRatio(true);
        view.setSmooth(true);
        height = WIDTH * image.getHeight() / image.getWidth();
        sheet.setMinSize(WIDTH, height);
        sheet.getChildren().setAll(view);
        boxes();
    }

    private void boxes() {
        if (sheet.getChildren().isEmpty()) {
            return;
        }
        sheet.getChildren().removeIf(Rectangle.class::isInstance);
        for (var word : model.doubtfulProperty().get()) {
            if (word.page() == model.pageProperty().get()) {
                var box = word.box();
                var frame = new Rectangle(box.left() * WIDTH - 2, box.top() * height - 2, box.width() * WIDTH + 4,
                        box.height() * height + 4);
                frame.getStyleClass().add("nw-word-box");
                frame.setOnMouseClicked(_ -> edit.accept(word));
                sheet.getChildren().add(frame);
            }
        }
    }
}
