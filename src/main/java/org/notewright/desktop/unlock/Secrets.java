package org.notewright.desktop.unlock;

import javafx.application.Platform;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.PasswordField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.notewright.desktop.control.Messages;

/// Fields for secrets. A text field is one of the three places where a secret stands in the program's memory as text.
final class Secrets {

    private Secrets() {
    }

    /// @param prompt what belongs in it, or empty where a label stands above
    static PasswordField field(String id, String prompt) {
        var field = new PasswordField();
        field.setId(id);
        if (!prompt.isEmpty()) {
            field.setPromptText(prompt);
            field.setAccessibleText(prompt);
        }
        field.getStyleClass().add("nw-large-field");
        return field;
    }

    /// The characters typed; the field is empty afterwards.
    static char[] take(PasswordField field) {
        var typed = field.getCharacters();
        var characters = new char[typed.length()];
        for (int i = 0; i < characters.length; i++) {
            characters[i] = typed.charAt(i);
        }
        field.clear();
        return characters;
    }

    /// Says that Caps Lock is on while one types; empty where it is off or the system does not tell.
    static ObservableValue<String> capsLock(PasswordField field, Messages text) {
        var hint = new ReadOnlyStringWrapper("");
        Runnable look = () -> hint.set(field.isFocused() && Platform.isKeyLocked(KeyCode.CAPS).orElse(false)
                ? text.get("unlock.capsLock") : "");
        field.addEventHandler(KeyEvent.KEY_PRESSED, _ -> look.run());
        field.addEventHandler(KeyEvent.KEY_RELEASED, _ -> look.run());
        field.focusedProperty().subscribe(_ -> look.run());
        return hint.getReadOnlyProperty();
    }
}
