package org.notewright.desktop.control;

import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.notewright.export.markup.Block;
import org.notewright.export.markup.Inline;
import org.notewright.export.markup.Markup;

/// A draft as a finished document to read: headings, paragraphs, lists and tables, by the same reader that makes the PDF.
public final class DocumentPane extends VBox {

    public DocumentPane(String markdown) {
        super(10);
        getStyleClass().add("nw-document");
        Markup.parse(markdown).forEach(block -> getChildren().add(node(block)));
    }

    private static Node node(Block block) {
        return switch (block) {
            case Block.Heading(var words) -> heading(words);
            case Block.Paragraph(var words) -> flow(words);
            case Block.Listing(var numbered, var items) -> listing(numbered, items);
            case Block.Grid grid -> grid(grid);
            case Block.Divider _ -> divider();
            case Block.Picture picture -> ExerciseDrawing.of(picture);
        };
    }

    private static Node heading(List<Inline> words) {
        var label = Texts.wrapped(String.join("", words.stream().map(Inline::text).toList()), "nw-document-heading");
        VBox.setMargin(label, new Insets(8, 0, 0, 0));
        return label;
    }

    private static TextFlow flow(List<Inline> words) {
        var flow = new TextFlow();
        for (var piece : words) {
            var text = new Text(piece.text());
            text.getStyleClass().add("nw-document-text");
            if (piece.bold()) {
                text.getStyleClass().add("nw-document-strong");
            }
            if (piece.italic()) {
                text.getStyleClass().add("nw-document-stressed");
            }
            flow.getChildren().add(text);
        }
        flow.setLineSpacing(3);
        return flow;
    }

    private static Node listing(boolean numbered, List<Block.Item> items) {
        var box = new VBox(5);
        for (var item : items) {
            var mark = Texts.styled(numbered ? item.label() : "•", "nw-soft");
            mark.setMinWidth(Region.USE_PREF_SIZE);
            var words = new VBox(5);
            item.blocks().forEach(block -> words.getChildren().add(node(block)));
            HBox.setHgrow(words, Priority.ALWAYS);
            box.getChildren().add(new HBox(8, mark, words));
        }
        return box;
    }

    private static Node grid(Block.Grid table) {
        var grid = new GridPane();
        grid.getStyleClass().add("nw-document-table");
        for (var align : table.columns()) {
            var column = new ColumnConstraints();
            column.setHgrow(Priority.SOMETIMES);
            column.setHalignment(switch (align) {
                case LEFT -> HPos.LEFT;
                case CENTER -> HPos.CENTER;
                case RIGHT -> HPos.RIGHT;
            });
            grid.getColumnConstraints().add(column);
        }
        row(grid, 0, table.header(), "nw-document-head");
        for (int i = 0; i < table.rows().size(); i++) {
            row(grid, i + 1, table.rows().get(i), "nw-document-cell");
        }
        return grid;
    }

    private static void row(GridPane grid, int row, List<List<Inline>> cells, String style) {
        for (int column = 0; column < cells.size(); column++) {
            var cell = new VBox(flow(cells.get(column)));
            cell.getStyleClass().add(style);
            grid.add(cell, column, row);
        }
    }

    private static Node divider() {
        var line = new Region();
        line.getStyleClass().add("nw-document-line");
        return line;
    }
}
