package org.notewright.desktop.editor;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.notewright.analysis.similarity.CopiedReport;

/// How much of each section is unchanged from earlier notes, and which note the words at the cursor stand in. There only where
/// there are earlier notes.
final class CopiedBox extends VBox {

    private final EditorWords words;
    private final VBox rows = new VBox(2);
    private final CheckBox shown = new CheckBox();

    CopiedBox(CopiedViewModel model, EditorWords words) {
        super(8);
        this.words = words;
        setId("copied-box");
        rows.setId("copied-sections");
        shown.setText(words.get("editor.copied.show"));
        shown.setId("copied-shown");
        shown.getStyleClass().add("ed-check");
        shown.selectedProperty().bindBidirectional(model.shownProperty());
        shown.setGraphic(Parts.key("Ctrl ⇧ U"));
        shown.setContentDisplay(ContentDisplay.RIGHT);
        shown.setGraphicTextGap(8);
        var at = Parts.wrapped("", "ed-soft");
        at.setId("copied-at");
        model.currentProperty().subscribe(stretch -> {
            at.setText(stretch == null ? "" : words.copied(stretch.note()));
            Parts.show(at, stretch != null);
        });
        getChildren().addAll(Parts.label(words.get("editor.copied.title"), "ed-heading"), rows, at, shown);
        model.sectionsProperty().subscribe(this::show);
    }

    private void show(List<CopiedReport.Share> sections) {
        boolean any = sections.stream().anyMatch(share -> share.copied() > 0);
        Parts.show(this, !sections.isEmpty());
        Parts.show(shown, any);
        rows.getChildren().setAll(any ? sections.stream().map(this::row).toList()
                : List.of(Parts.wrapped(words.get("editor.copied.none"), "ed-soft")));
    }

    private Node row(CopiedReport.Share share) {
        var name = share.section().isEmpty() ? words.get("editor.copied.before") : share.section();
        var percent = Parts.label(words.get("editor.copied.percent", share.percent()), "ed-soft");
        var row = new HBox(8, Parts.label(name, "ed-soft"), Parts.gap(), percent);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setAccessibleText(words.get("editor.copied.spoken", name, share.percent()));
        return row;
    }
}
