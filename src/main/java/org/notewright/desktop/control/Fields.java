package org.notewright.desktop.control;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.layout.VBox;

/// A field with its label above and what is wrong with it below.
public final class Fields {

    private Fields() {
    }

    /// @param hint a line below the field, or empty
    public static VBox labelled(String label, Control field, String hint) {
        var caption = Texts.styled(label, "nw-field-label");
        caption.setLabelFor(field);
        caption.setMinHeight(VBox.USE_PREF_SIZE);
        if (field.getAccessibleText() == null) {
            field.setAccessibleText(label);
        }
        field.setMaxWidth(Double.MAX_VALUE);
        var box = new VBox(4, caption, field);
        if (!hint.isEmpty()) {
            box.getChildren().add(Texts.wrapped(hint, "nw-small"));
            field.setAccessibleHelp(hint);
        }
        return box;
    }

    /// The same with a message that appears when it is not empty.
    public static VBox checked(String label, Control field, String hint, ObservableValue<String> wrong, String id) {
        var box = labelled(label, field, hint);
        box.getChildren().add(message(wrong, id));
        return box;
    }

    /// Words under a field, there only while they say something. A sign stands before them: not colour alone.
    public static Node message(ObservableValue<String> wrong, String id) {
        var words = Texts.wrapped("", "nw-wrong");
        words.setId(id);
        words.textProperty().bind(wrong);
        words.visibleProperty().bind(words.textProperty().isNotEmpty());
        words.managedProperty().bind(words.visibleProperty());
        // The icon font is read when there is something to say, not while the window opens.
        words.visibleProperty().subscribe(visible -> {
            if (visible && words.getGraphic() == null) {
                words.setGraphic(Icons.WARN.node());
            }
        });
        return words;
    }
}
