package org.notewright.desktop.control;

import java.util.Optional;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;

/// Pressed keys as they are written on the screen, `Ctrl Alt S`. Cmd counts as Ctrl on a Mac.
public final class PressedKeys {

    private PressedKeys() {
    }

    /// @return empty while only Ctrl, Alt or Shift is held
    public static Optional<String> of(KeyEvent event) {
        var code = event.getCode();
        if (code.isModifierKey() || !(code.isLetterKey() || code.isDigitKey() || code.isFunctionKey())) {
            return Optional.empty();
        }
        return Optional.of((event.isShortcutDown() ? "Ctrl " : "") + (event.isAltDown() ? "Alt " : "")
                + (event.isShiftDown() ? "Shift " : "") + code.getName().toUpperCase(java.util.Locale.ROOT));
    }

    /// Whether these keys are a command's, and not a letter that AltGr types into a field.
    public static boolean mean(String keys, KeyEvent event) {
        return of(event).filter(keys::equals).isPresent()
                && !(event.isAltDown() && event.getTarget() instanceof TextInputControl);
    }
}
