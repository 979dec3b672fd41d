package org.notewright.desktop.outcomes;

import javafx.geometry.HPos;
import javafx.scene.layout.GridPane;
import org.notewright.analysis.outcomes.TrendTable;
import org.notewright.desktop.control.Texts;

/// The trend table as a report prints it.
final class TrendGrid extends GridPane {

    TrendGrid(TrendTable table) {
        setId("trend");
        getStyleClass().addAll("nw-card", "nw-trend");
        setHgap(18);
        setVgap(6);
        for (int column = 0; column < table.columns().size(); column++) {
            cell(table.columns().get(column), column, 0, "nw-heading");
        }
        for (int row = 0; row < table.rows().size(); row++) {
            var cells = table.rows().get(row);
            for (int column = 0; column < cells.size(); column++) {
                cell(cells.get(column), column, row + 1, column == 0 ? "nw-strong" : "nw-body-13");
            }
        }
    }

    private void cell(String words, int column, int row, String style) {
        var label = Texts.styled(words, style, "nw-body-13");
        setHalignment(label, column == 0 ? HPos.LEFT : HPos.RIGHT);
        add(label, column, row);
    }
}
