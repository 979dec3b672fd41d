package org.notewright.desktop.editor;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.notewright.clinical.Signature;

/// Says that a document is signed, by whom and when, and offers the only way to correct it.
final class SignedBanner extends HBox {

    SignedBanner(EditorViewModel model, EditorWords words) {
        super(12);
        setId("signed-banner");
        getStyleClass().add("ed-banner");
        setAlignment(Pos.CENTER_LEFT);
        var line = Parts.wrapped("", "ed-banner-text");
        line.setId("signed-line");
        line.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(line, Priority.ALWAYS);
        var add = Parts.button("add-addendum", words.get("editor.addendum.add"),
                () -> model.sign().open(SignViewModel.Sheet.ADDENDUM), "ed-button");
        getChildren().addAll(line, add);
        model.reviewProperty().subscribe(review -> {
            var signature = review == null ? Optional.<Signature>empty()
                    : review.signature();
            Parts.show(this, signature.isPresent());
            line.setText(signature.map(words::signed).orElse(""));
        });
    }
}
