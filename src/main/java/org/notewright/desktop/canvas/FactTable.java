package org.notewright.desktop.canvas;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.notewright.desktop.control.Messages;
import org.notewright.desktop.control.Texts;

/// The values the selected sources hold, beside the ones before them.
final class FactTable extends VBox {

    FactTable(List<FactLine> facts, Messages text) {
        setId("facts");
        setPadding(new javafx.geometry.Insets(6, 0, 0, 0));
        getChildren().add(line(text.get("canvas.fact"), text.get("canvas.factToday"), text.get("canvas.factBefore"),
                "nw-soft", "nw-soft"));
        for (var fact : facts) {
            getChildren().add(line(fact.name(), fact.today(), fact.before(), "nw-body-13", "nw-soft"));
        }
    }

    private static HBox line(String name, String today, String before, String main, String last) {
        var first = Texts.wrapped(name, main);
        first.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(first, Priority.ALWAYS);
        var line = new HBox(8, first, number(today, main), number(before, last));
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("nw-table-line");
        return line;
    }

    private static Label number(String value, String style) {
        var label = Texts.styled(value, style, "nw-number");
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }
}
