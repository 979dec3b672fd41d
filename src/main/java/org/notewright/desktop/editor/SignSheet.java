package org.notewright.desktop.editor;

import java.util.List;
import javafx.application.Platform;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Signing, beside the document and never over it: who signs, what is still open, the passphrase.
final class SignSheet extends VBox {

    private final EditorViewModel model;
    private final EditorWords words;
    private final PasswordField passphrase = new PasswordField();
    private final VBox open = new VBox(2);

    SignSheet(EditorViewModel model, EditorWords words) {
        super(8);
        this.model = model;
        this.words = words;
        var sign = model.sign();
        setId("sign-sheet");
        open.getStyleClass().add("ed-open");
        var title = Parts.label("", "ed-sheet-title");
        var addendum = new TextArea();
        addendum.setId("addendum-text");
        addendum.setWrapText(true);
        addendum.setPrefRowCount(6);
        addendum.textProperty().bindBidirectional(sign.addendumProperty());
        var addendumField = field(words.get("editor.addendum.words"), addendum);
        var name = text("sign-name", sign.nameProperty());
        passphrase.setId("sign-passphrase");
        var confirm = Parts.button("sign-confirm", "", this::confirm, "ed-button", "ed-primary");
        confirm.disableProperty().bind(sign.busyProperty()
                .or(sign.sheetProperty().isEqualTo(SignViewModel.Sheet.ADDENDUM).and(sign.addendumProperty().isEmpty())));
        var cancel = Parts.keyed("sign-cancel", words.get("editor.sign.cancel"), "Esc", sign::close, "ed-button");
        open.setId("sign-open");
        getChildren().addAll(title, open, addendumField, field(words.get("editor.sign.name"), name),
                field(words.get("editor.sign.credentials"), text("sign-credentials", sign.credentialsProperty())),
                field(words.get("editor.sign.licence"), text("sign-licence", sign.licenceProperty())),
                field(words.get("editor.sign.passphrase"), passphrase),
                Parts.wrapped(words.get("editor.sign.meaning"), "ed-small"),
                new ProblemStrip("sign-problem", List.of(sign.problemProperty())), new HBox(8, confirm, cancel));
        passphrase.setOnAction(_ -> confirm.fire());
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                sign.close();
                event.consume();
            }
        });
        sign.sheetProperty().subscribe(sheet -> {
            boolean amends = sheet == SignViewModel.Sheet.ADDENDUM;
            title.setText(words.get(amends ? "editor.addendum.title" : "editor.sign.title"));
            confirm.setText(words.get(amends ? "editor.addendum.confirm" : "editor.sign.confirm"));
            confirm.setAccessibleText(confirm.getText());
            Parts.show(addendumField, amends);
            passphrase.clear();
            showOpen(!amends);
            if (sheet != SignViewModel.Sheet.NONE) {
                var first = amends ? addendum : name.getText().isEmpty() ? name : passphrase;
                // Later: the sheet itself becomes visible with the same change.
                Platform.runLater(first::requestFocus);
            }
        });
        model.checks().flagsProperty().subscribe(_ -> showOpen(sign.sheetProperty().get() == SignViewModel.Sheet.SIGN));
    }

    private void confirm() {
        var typed = passphrase.getText().toCharArray();
        passphrase.clear();
        model.sign().sign(typed);
    }

    private void showOpen(boolean shown) {
        var flags = model.checks().flagsProperty().get();
        open.getChildren().clear();
        if (!flags.isEmpty()) {
            open.getChildren().add(Parts.wrapped(words.get("editor.sign.open", flags.size()), "ed-warn"));
            flags.forEach(flag -> open.getChildren().add(Parts.wrapped("· " + flag.title(), "ed-soft")));
        }
        Parts.show(open, shown && !flags.isEmpty());
    }

    private static TextField text(String id, StringProperty value) {
        var field = new TextField();
        field.setId(id);
        field.textProperty().bindBidirectional(value);
        return field;
    }

    private static Node field(String name, javafx.scene.control.TextInputControl input) {
        var label = Parts.label(name, "ed-small");
        label.setLabelFor(input);
        input.setAccessibleText(name);
        return new VBox(3, label, input);
    }
}
