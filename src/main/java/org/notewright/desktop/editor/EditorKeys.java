package org.notewright.desktop.editor;

import static javafx.scene.input.KeyCombination.SHIFT_DOWN;
import static javafx.scene.input.KeyCombination.SHORTCUT_DOWN;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// What the keys do in the editor, wherever the keyboard is in it.
final class EditorKeys {

    private static final List<KeyCode> DIGITS = List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4,
            KeyCode.DIGIT5, KeyCode.DIGIT6, KeyCode.DIGIT7, KeyCode.DIGIT8, KeyCode.DIGIT9);

    private final Map<KeyCombination, Runnable> actions = new LinkedHashMap<>();

    /// @param section has the section at the caret written anew
    EditorKeys(EditorViewModel model, CheckList checks, HunkBar hunks, Runnable section) {
        for (int i = 0; i < DIGITS.size(); i++) {
            int index = i;
            on(() -> copy(model, index), DIGITS.get(i), SHORTCUT_DOWN);
        }
        on(model::keepVersion, KeyCode.S, SHORTCUT_DOWN);
        on(() -> {
            if (!model.readOnly().get()) {
                model.sign().open(SignViewModel.Sheet.SIGN);
            }
        }, KeyCode.S, SHORTCUT_DOWN, SHIFT_DOWN);
        on(() -> model.copied().shownProperty().set(!model.copied().shownProperty().get()), KeyCode.U, SHORTCUT_DOWN, SHIFT_DOWN);
        on(section, KeyCode.R, SHORTCUT_DOWN, SHIFT_DOWN);
        on(() -> {
            if (!model.readOnly().get()) {
                model.next().review();
            }
        }, KeyCode.ENTER, SHORTCUT_DOWN);
        on(() -> checks.walk(1), KeyCode.F8);
        on(() -> checks.walk(-1), KeyCode.F8, SHIFT_DOWN);
        on(() -> model.compare().step(1), KeyCode.F7);
        on(() -> model.compare().step(-1), KeyCode.F7, SHIFT_DOWN);
        on(hunks::restore, KeyCode.BACK_SPACE, SHORTCUT_DOWN, SHIFT_DOWN);
        on(hunks::keep, KeyCode.ENTER, SHORTCUT_DOWN, SHIFT_DOWN);
    }

    private void on(Runnable action, KeyCode key, KeyCombination.Modifier... modifiers) {
        actions.put(new KeyCodeCombination(key, modifiers), action);
    }

    private static void copy(EditorViewModel model, int index) {
        var sections = model.copy().sectionsProperty().get();
        if (index < sections.size()) {
            model.copy().copy(sections.get(index));
        }
    }

    /// Undo and redo where nothing nearer to the keyboard has an own meaning for the keys, such as in the list of flags.
    static void undoElsewhere(KeyEvent event, NoteArea draft) {
        if (!event.isShortcutDown() || !draft.isEditable()) {
            return;
        }
        boolean redo = event.getCode() == KeyCode.Y || (event.getCode() == KeyCode.Z && event.isShiftDown());
        if (redo) {
            draft.redo();
            event.consume();
        } else if (event.getCode() == KeyCode.Z) {
            draft.undo();
            event.consume();
        }
    }

    void handle(KeyEvent event) {
        for (var entry : actions.entrySet()) {
            if (entry.getKey().match(event)) {
                entry.getValue().run();
                event.consume();
                return;
            }
        }
    }
}
