package org.notewright.desktop.unlock;

import javafx.scene.layout.VBox;
import org.notewright.desktop.control.Buttons;
import org.notewright.desktop.control.Fields;
import org.notewright.desktop.control.Messages;
import org.notewright.desktop.control.Texts;

/// The recovery code and a new passphrase.
final class RecoverPage extends VBox {

    RecoverPage(UnlockViewModel model, Messages text) {
        super(14);
        var code = Secrets.field("recovery-code", "");
        var first = Secrets.field("new-passphrase", "");
        var second = Secrets.field("repeat-passphrase", "");
        var recover = Buttons.primary("recover-button", text.get("unlock.recover"),
                () -> model.recover(Secrets.take(code), Secrets.take(first), Secrets.take(second)));
        recover.setDefaultButton(true);
        getChildren().addAll(Texts.title(text.get("unlock.recoverTitle")),
                Texts.wrapped(text.get("unlock.recoverWords"), "nw-soft"),
                Fields.labelled(text.get("unlock.code"), code, text.get("unlock.codeHint")),
                Fields.labelled(text.get("unlock.newPassphrase"), first,
                        text.get("unlock.hint.empty", PassphraseHint.MIN_LENGTH)),
                Fields.labelled(text.get("unlock.repeat"), second, ""),
                Fields.message(Secrets.capsLock(first, text), "caps-lock"),
                Fields.message(model.wrongProperty(), "unlock-wrong"), UnlockView.work(model, text, recover),
                Buttons.link("to-unlock", text.get("unlock.backToUnlock"),
                        () -> model.go(UnlockViewModel.Page.UNLOCK)));
    }
}
