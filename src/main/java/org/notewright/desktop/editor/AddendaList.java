package org.notewright.desktop.editor;

import javafx.scene.layout.VBox;

/// Signed corrections below a signed document.
final class AddendaList extends VBox {

    AddendaList(EditorViewModel model, EditorWords words) {
        super(8);
        setId("addenda");
        getStyleClass().add("ed-addenda");
        model.reviewProperty().subscribe(review -> {
            getChildren().clear();
            if (review != null) {
                for (var addendum : review.addenda()) {
                    getChildren().add(new VBox(2, Parts.label(words.get("editor.addendum.head", addendum.number(),
                            addendum.signer().name(), words.moment(addendum.signedAt())), "ed-heading"),
                            Parts.wrapped(addendum.text())));
                }
            }
            Parts.show(this, !getChildren().isEmpty());
        });
    }
}
