package org.notewright.desktop.editor;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.notewright.workflow.Review;

/// What document this is, and what it is compared with.
public final class EditorHeader extends HBox {

    private final EditorViewModel model;
    private final EditorWords words;
    private final MenuButton compare = new MenuButton();
    private final VBox titles;

    EditorHeader(EditorViewModel model, EditorWords words) {
        super(12);
        this.model = model;
        this.words = words;
        getStyleClass().add("ed-header");
        setAlignment(Pos.CENTER_LEFT);
        var title = Parts.label("", "ed-title");
        title.setId("editor-title");
        var subtitle = Parts.label("", "ed-soft");
        subtitle.setId("editor-subtitle");
        titles = new VBox(2, title, subtitle);
        titles.setAlignment(Pos.CENTER_LEFT);
        compare.setId("compare");
        compare.getStyleClass().add("ed-button");
        compare.setAccessibleText(words.get("editor.compare"));
        getChildren().addAll(titles, Parts.gap(), compare);
        model.reviewProperty().subscribe(review -> {
            if (review != null) {
                title.setText(words.title(review));
                subtitle.setText(words.subtitle(review));
                offer(review);
            }
        });
        model.compare().comparisonProperty().subscribe(choice -> compare.setText(words.get("editor.compareWith",
                switch (choice) {
                    case Comparison.WithSources _ -> words.get("editor.compare.sources");
                    case Comparison.WithVersion(var number) -> words.get("editor.compare.version", number);
                })));
    }

    /// Title and what stands under it.
    public Node titles() {
        return titles;
    }

    /// Chooses what stands beside the draft.
    public Node compareChooser() {
        return compare;
    }

    private void offer(Review review) {
        compare.getItems().setAll(item(words.get("editor.compare.sources"), new Comparison.WithSources()));
        for (var version : review.versions().reversed()) {
            compare.getItems().add(item(words.version(version), new Comparison.WithVersion(version.number())));
        }
    }

    private MenuItem item(String label, Comparison choice) {
        var item = new MenuItem(label);
        item.setOnAction(_ -> model.compare().compareWith(choice));
        return item;
    }
}
