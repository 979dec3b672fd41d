package org.notewright.desktop;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.notewright.desktop.control.Command;
import org.notewright.desktop.control.Messages;
import org.notewright.desktop.control.PressedKeys;

/// The keys that work on every screen of an open vault, and the same actions for the palette.
final class WindowKeys {

    private WindowKeys() {
    }

    /// @param own what the screen shown now offers: commands with keys of their own run by these
    static void install(Node window, MainViewModel model, Runnable palette, Runnable patient, Runnable keys,
                        Supplier<List<Command>> own) {
        var actions = Map.<KeyCombination, Runnable>ofEntries(
                Map.entry(ctrl(KeyCode.K), palette),
                Map.entry(ctrl(KeyCode.P), patient),
                Map.entry(ctrl(KeyCode.DIGIT1), () -> model.go(new Place.Today())),
                Map.entry(ctrl(KeyCode.DIGIT2), () -> model.go(new Place.Patients())),
                Map.entry(ctrl(KeyCode.DIGIT3), () -> model.go(new Place.Inbox())),
                Map.entry(ctrl(KeyCode.DIGIT4), () -> model.go(new Place.Skills())),
                Map.entry(new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN),
                        () -> model.go(new Place.Find())),
                Map.entry(ctrl(KeyCode.COMMA), () -> model.go(new Place.Settings())),
                Map.entry(ctrl(KeyCode.L), model::lock),
                Map.entry(alt(KeyCode.LEFT), model::back),
                Map.entry(alt(KeyCode.DOWN), () -> model.nextDraft(false)),
                Map.entry(alt(KeyCode.UP), () -> model.nextDraft(true)),
                Map.entry(new KeyCodeCombination(KeyCode.F1), keys));
        window.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (model.placeProperty().get() == null || model.palette().openProperty().get()) {
                return;
            }
            for (var action : actions.entrySet()) {
                if (action.getKey().match(event)) {
                    event.consume();
                    action.getValue().run();
                    return;
                }
            }
            own.get().stream().filter(command -> PressedKeys.mean(command.keys(), event)).findFirst().ifPresent(command -> {
                event.consume();
                command.action().run();
            });
        });
        window.addEventHandler(KeyEvent.KEY_TYPED, event -> {
            if ("?".equals(event.getCharacter()) && model.placeProperty().get() != null
                    && !(event.getTarget() instanceof TextInputControl)) {
                event.consume();
                keys.run();
            }
        });
    }

    static List<Command> commands(MainViewModel model, Messages text, Runnable keys) {
        var screen = text.get("main.screen");
        var action = text.get("main.action");
        return List.of(
                new Command(text.get("main.today"), screen, "Ctrl 1", () -> model.go(new Place.Today())),
                new Command(text.get("main.patients"), screen, "Ctrl 2", () -> model.go(new Place.Patients())),
                new Command(text.get("main.inbox"), screen, "Ctrl 3", () -> model.go(new Place.Inbox())),
                new Command(text.get("main.skills"), screen, "Ctrl 4", () -> model.go(new Place.Skills())),
                new Command(text.get("skills.context"), screen, "", List.of("context"), () -> model.go(new Place.Context())),
                new Command(text.get("main.find"), screen, "Ctrl Shift F", () -> model.go(new Place.Find())),
                new Command(text.get("trash.title"), screen, "", () -> model.go(new Place.Trash())),
                new Command(text.get("main.settings"), screen, "Ctrl ,", () -> model.go(new Place.Settings())),
                new Command(text.get("main.lock"), action, "Ctrl L", model::lock),
                new Command(text.get("main.keys"), action, "F1", keys));
    }

    private static KeyCombination alt(KeyCode code) {
        return new KeyCodeCombination(code, KeyCombination.ALT_DOWN);
    }

    private static KeyCombination ctrl(KeyCode code) {
        return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN);
    }
}
