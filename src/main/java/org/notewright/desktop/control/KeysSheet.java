package org.notewright.desktop.control;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/// The keys of the window on one page.
public final class KeysSheet {

    private record Line(String keys, String message) {
        /// Its name only: the words are a patient's.
        @Override public String toString() {
            return "Line";
        }
    }

    private static final List<Line> LINES = List.of(
            new Line("Ctrl K", "keys.palette"), new Line("Ctrl P", "keys.patient"), new Line("Ctrl 1", "keys.today"),
            new Line("Ctrl 2", "keys.patients"), new Line("Ctrl 3", "keys.inbox"),
            new Line("Alt ↓ ↑", "keys.nextDraft"), new Line("Ctrl 4", "keys.skills"), new Line("Ctrl Shift F", "keys.find"),
            new Line("Ctrl ,", "keys.settings"), new Line("Alt ←", "keys.back"),
            new Line("Ctrl N", "keys.newPatient"), new Line("Ctrl O", "keys.files"), new Line("Ctrl V", "keys.paste"),
            new Line("Space", "keys.select"), new Line("Enter", "keys.open"), new Line("Ctrl ⏎", "keys.draft"),
            new Line("F9", "keys.dictate"), new Line("Space", "keys.pause"), new Line("Delete", "keys.trash"),
            new Line("F6", "keys.facts"), new Line("Ctrl Z", "keys.undo"), new Line("Ctrl + / −", "keys.text"),
            new Line("Ctrl L", "keys.lock"), new Line("F1", "keys.keys"));

    private KeysSheet() {
    }

    public static Node body(Messages text) {
        var grid = new GridPane(18, 8);
        var keys = new ColumnConstraints();
        keys.setMinWidth(GridPane.USE_PREF_SIZE);
        var words = new ColumnConstraints();
        words.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(keys, words, keys, words);
        int half = (LINES.size() + 1) / 2;
        for (int i = 0; i < LINES.size(); i++) {
            int column = i < half ? 0 : 2;
            grid.add(new KeyHint(LINES.get(i).keys()), column, i % half);
            grid.add(Texts.wrapped(text.get(LINES.get(i).message())), column + 1, i % half);
        }
        return grid;
    }
}
