package org.notewright.desktop;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.fxmisc.richtext.GenericStyledArea;
import org.notewright.desktop.control.Command;
import org.notewright.desktop.control.Messages;

/// The keys of dictating. F9 works wherever a patient's folder is open, and stops behind the lock screen too; Space pauses
/// unless somebody is typing.
final class DictateKeys {

    private DictateKeys() {
    }

    static void install(Node window, MainViewModel model) {
        window.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            var recorder = model.recorderProperty().get();
            if (recorder == null) {
                return;
            }
            if (event.getCode() == KeyCode.F9) {
                event.consume();
                recorder.keyPressed(model::folder);
            } else if (event.getCode() == KeyCode.SPACE && recorder.isActive() && !isTyping(event)) {
                event.consume();
                recorder.pauseOrResume();
            }
        });
        window.addEventFilter(KeyEvent.KEY_RELEASED, event -> {
            var recorder = model.recorderProperty().get();
            if (event.getCode() == KeyCode.F9 && recorder != null) {
                event.consume();
                recorder.keyReleased();
            }
        });
    }

    private static boolean isTyping(KeyEvent event) {
        boolean styled = event.getTarget() instanceof GenericStyledArea<?, ?, ?> area && area.isEditable();
        return styled || event.getTarget() instanceof TextInputControl;
    }

    static List<Command> commands(MainViewModel model, Messages text) {
        var recorder = model.recorderProperty().get();
        if (recorder == null) {
            return List.of();
        }
        var action = text.get("main.action");
        return List.of(new Command(text.get("dictate.command"), action, "F9", model::dictate),
                new Command(text.get("dictate.pauseCommand"), action, text.get("dictate.space"), recorder::pauseOrResume));
    }
}
