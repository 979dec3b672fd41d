package org.notewright.desktop.editor;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.notewright.desktop.control.Sheet;

/// The right side: what to check, copying, versions, signing; in their place the sheet while one signs.
final class ActionPane extends ScrollPane {

    private final EditorViewModel model;
    private final EditorWords words;
    private final CheckList checks;

    private final SectionBox section;
    private final NextBox next;

    /// @param over lies above the editor, for questions
    ActionPane(EditorViewModel model, EditorWords words, Supplier<Optional<Path>> folders, Sheet over) {
        this.model = model;
        this.words = words;
        this.checks = new CheckList(model, words);
        this.section = new SectionBox(model, words);
        this.next = new NextBox(model, words, over);
        setFitToWidth(true);
        setFocusTraversable(false);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().addAll("ed-scroll", "ed-actions");
        setMinWidth(290);
        setPrefWidth(290);

        var sheet = new SignSheet(model, words);
        var export = new ExportBox(model, words, folders);
        var sign = signButtons(folders);
        var usual = new VBox(20, checks, new CopiedBox(model.copied(), words), section, new CopyStrip(model, words), next, sign, export,
                versions());
        model.signedProperty().subscribe(signed -> {
            Parts.show(checks, !signed);
            Parts.show(section, !signed);
            Parts.show(sign, !signed);
            Parts.show(export, signed);
        });
        model.sign().sheetProperty().subscribe(which -> {
            Parts.show(sheet, which != SignViewModel.Sheet.NONE);
            Parts.show(usual, which == SignViewModel.Sheet.NONE);
        });
        var content = new VBox(usual, sheet);
        content.getStyleClass().add("ed-actions-content");
        setContent(content);
    }

    CheckList checks() {
        return checks;
    }

    SectionBox section() {
        return section;
    }

    NextBox next() {
        return next;
    }

    private Node signButtons(Supplier<Optional<Path>> folders) {
        var sign = Parts.keyed("sign", words.get("editor.sign"), "Ctrl ⇧ S",
                () -> model.sign().open(SignViewModel.Sheet.SIGN), "ed-button", "ed-primary");
        sign.setMaxWidth(Double.MAX_VALUE);
        sign.disableProperty().bind(model.readOnly());
        var keep = Parts.keyed("keep-version", words.get("editor.keepVersion"), "Ctrl S", model::keepVersion, "ed-mini");
        var draft = Parts.button("save-draft-pdf", words.get("editor.export.draft"),
                () -> folders.get().ifPresent(folder -> model.export().savePdf(folder, true)), "ed-mini");
        var saved = Parts.wrapped("", "ed-soft");
        saved.setId("saved-draft");
        model.export().savedFileProperty().subscribe(file -> {
            saved.setText(file == null ? "" : words.get("editor.export.saved", String.valueOf(file.getFileName())));
            Parts.show(saved, file != null);
        });
        return new VBox(12, sign, new VBox(8, keep, draft, saved));
    }

    private Node versions() {
        var list = new VBox();
        list.setId("versions");
        var box = new VBox(4, Parts.label(words.get("editor.versions"), "ed-heading"), list);
        model.reviewProperty().subscribe(review -> {
            list.getChildren().clear();
            if (review != null) {
                for (var version : review.versions().reversed()) {
                    var link = new Hyperlink(words.version(version));
                    link.setId("version-" + version.number());
                    link.getStyleClass().add("ed-link");
                    link.setAccessibleText(words.get("editor.version.compare", words.version(version)));
                    link.setOnAction(_ -> model.compare().compareWith(new Comparison.WithVersion(version.number())));
                    list.getChildren().add(link);
                }
            }
        });
        return box;
    }
}
