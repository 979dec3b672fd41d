package org.notewright.desktop.facts;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.notewright.clinical.Span;
import org.notewright.desktop.control.Buttons;
import org.notewright.desktop.control.Fields;
import org.notewright.desktop.control.Messages;
import org.notewright.desktop.control.Texts;
import org.notewright.workflow.FactCells;
import org.notewright.workflow.FactKind;

/// One more fact, typed field by field. Enter keeps it, Esc leaves it.
final class FactForm extends VBox {

    private final FactWords words;
    private final Messages text;
    private final Map<FactColumn, TextField> fields = new EnumMap<>(FactColumn.class);
    private final javafx.scene.control.Label about = Texts.wrapped("", "nw-soft");
    private final javafx.scene.control.Label hint = Texts.wrapped("", "nw-small");
    private final Runnable closed;
    private BiConsumer<Span, FactCells> keep = (_, _) -> { };
    private Span place = new Span(0, 0);

    /// @param closed puts the keyboard back
    FactForm(FactWords words, Messages text, Runnable closed) {
        super(8);
        this.words = words;
        this.text = text;
        this.closed = closed;
        setId("facts-form");
        getStyleClass().add("nw-facts-form");
        var row = new HBox(8);
        row.setAlignment(Pos.BOTTOM_LEFT);
        for (var column : FactColumn.values()) {
            var field = new TextField();
            field.setId("facts-form-" + column.name().toLowerCase(java.util.Locale.ROOT));
            field.setPrefColumnCount(column == FactColumn.WHAT ? 14 : column == FactColumn.KIND ? 10 : 5);
            field.setOnAction(_ -> keep());
            field.focusedProperty().subscribe(focused -> {
                if (focused) {
                    hint.setText(words.choices(column));
                }
            });
            fields.put(column, field);
            var box = Fields.labelled(text.get(column.message()), field, "");
            HBox.setHgrow(box, column == FactColumn.WHAT ? Priority.ALWAYS : Priority.SOMETIMES);
            row.getChildren().add(box);
        }
        row.getChildren().add(Buttons.primary("facts-form-keep", text.get("facts.keep"), this::keep));
        getChildren().addAll(about, row, hint);
        setVisible(false);
        managedProperty().bind(visibleProperty());
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                close();
            }
        });
    }

    /// @param shown the words the fact is said by
    /// @param taken takes the place and the fact
    void open(Span at, String shown, BiConsumer<Span, FactCells> taken) {
        place = at;
        keep = taken;
        fields.values().forEach(TextField::clear);
        var said = shown.replaceAll("\\s+", " ").strip();
        about.setText(text.get("facts.adding", said.length() > 90 ? said.substring(0, 90) + " …" : said));
        setVisible(true);
        field(FactColumn.KIND).requestFocus();
    }

    private TextField field(FactColumn column) {
        return java.util.Objects.requireNonNull(fields.get(column));
    }

    private void keep() {
        var cells = FactsViewModel.blank();
        for (var column : Arrays.asList(FactColumn.values())) {
            var changed = words.changed(cells, column, field(column).getText());
            boolean missing = column == FactColumn.VALUE && cells.kind() != FactKind.NEGATED && field(column).getText().isBlank();
            if (changed.isEmpty() || missing) {
                hint.setText(words.choices(column));
                field(column).requestFocus();
                return;
            }
            cells = changed.get();
        }
        keep.accept(place, cells);
        close();
    }

    private void close() {
        setVisible(false);
        closed.run();
    }
}
