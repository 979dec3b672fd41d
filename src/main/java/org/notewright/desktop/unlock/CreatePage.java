package org.notewright.desktop.unlock;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import org.notewright.desktop.control.Buttons;
import org.notewright.desktop.control.Fields;
import org.notewright.desktop.control.Messages;
import org.notewright.desktop.control.Texts;

/// A new vault: where, whose, and the passphrase twice.
final class CreatePage extends VBox {

    private final UnlockViewModel model;
    private final Messages text;

    CreatePage(UnlockViewModel model, Messages text) {
        super(14);
        this.model = model;
        this.text = text;
        var name = new TextField();
        name.setId("practice-name");
        name.textProperty().bindBidirectional(model.practiceNameProperty());
        var first = Secrets.field("new-passphrase", "");
        var second = Secrets.field("repeat-passphrase", "");
        var hint = Texts.wrapped("", "nw-small");
        hint.setId("passphrase-hint");
        hint.textProperty().bind(Bindings.createStringBinding(() -> text.get(
                PassphraseHint.of(first.getCharacters()).key(), PassphraseHint.MIN_LENGTH), first.textProperty()));
        var create = Buttons.primary("create-button", text.get("unlock.create"),
                () -> model.create(Secrets.take(first), Secrets.take(second)));
        create.setDefaultButton(true);
        var firstField = Fields.labelled(text.get("unlock.newPassphrase"), first, "");
        firstField.getChildren().addAll(hint, Fields.message(Secrets.capsLock(first, text), "caps-lock"));
        getChildren().addAll(Texts.title(text.get("unlock.createTitle")),
                Texts.wrapped(text.get("unlock.createWords"), "nw-soft"),
                folder(), Fields.labelled(text.get("unlock.practice"), name, text.get("unlock.practiceHint")),
                firstField, Fields.labelled(text.get("unlock.repeat"), second, ""),
                Fields.message(model.wrongProperty(), "unlock-wrong"), UnlockView.work(model, text, create));
        if (model.hasVault()) {
            getChildren().add(Buttons.link("to-unlock", text.get("unlock.backToUnlock"),
                    () -> model.go(UnlockViewModel.Page.UNLOCK)));
        }
    }

    private Node folder() {
        var path = new TextField();
        path.setId("vault-folder");
        path.setEditable(false);
        path.setAccessibleText(text.get("unlock.folder"));
        path.textProperty().bind(Bindings.createStringBinding(() -> {
            var chosen = model.folderProperty().get();
            return chosen == null ? "" : chosen.toString();
        }, model.folderProperty()));
        HBox.setHgrow(path, Priority.ALWAYS);
        var choose = Buttons.plain("choose-folder", text.get("unlock.choose"), () -> {
            var chooser = new DirectoryChooser();
            chooser.setTitle(text.get("unlock.folder"));
            var chosen = chooser.showDialog(getScene().getWindow());
            if (chosen != null) {
                model.choose(chosen.toPath());
            }
        });
        var caption = Texts.styled(text.get("unlock.folder"), "nw-field-label");
        caption.setLabelFor(path);
        return new VBox(4, caption, new HBox(8, path, choose), Texts.wrapped(text.get("unlock.folderHint"), "nw-small"));
    }
}
