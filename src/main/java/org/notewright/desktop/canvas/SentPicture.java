package org.notewright.desktop.canvas;

import java.io.ByteArrayInputStream;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.notewright.desktop.control.Messages;
import org.notewright.desktop.control.Texts;
import org.notewright.sources.look.PagePicture;

/// A request that holds a picture, before it is sent: the picture as it goes out beside the words around it.
final class SentPicture extends VBox {

    private static final double WIDTH = 400;
    private static final double HEIGHT = 460;

    SentPicture(PagePicture picture, Node words, Messages text) {
        super(10);
        var image = new ImageView(new Image(new ByteArrayInputStream(picture.png())));
        image.setId("request-picture");
        image.setFitWidth(WIDTH);
        image.setPreserveRatio(true);
        image.setSmooth(true);
        image.setAccessibleText(text.get("canvas.pictureSent"));
        var scroll = new ScrollPane(image);
        scroll.setMinWidth(WIDTH + 20);
        scroll.setPrefViewportHeight(HEIGHT);
        HBox.setHgrow(words, Priority.ALWAYS);
        var both = new HBox(12, scroll, words);
        VBox.setVgrow(both, Priority.ALWAYS);
        getChildren().addAll(Texts.wrapped(text.get("canvas.pictureAsItIs"), "nw-strong"), both);
    }
}
