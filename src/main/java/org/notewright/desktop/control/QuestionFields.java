package org.notewright.desktop.control;

import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.notewright.drafting.skill.Parameter;

/// The questions of a skill, one field each. Enter in any of them does what the form is for.
public final class QuestionFields extends VBox {

    private final WrapRow row = new WrapRow(12);

    /// @param enter done on Enter while nothing is wrong
    public QuestionFields(Asked form, Runnable enter) {
        super(6);
        setId("questions");
        for (var question : form.questions()) {
            row.getChildren().add(Fields.labelled(question.label(), field(form, question), ""));
        }
        getChildren().addAll(row, Fields.message(form.wrongProperty(), "questions-wrong"));
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown() && form.wrongProperty().get().isEmpty()
                    && !isChoosing()) {
                event.consume();
                enter.run();
            }
        });
    }

    private static Control field(Asked form, Parameter question) {
        var id = "question-" + question.name();
        if (question.kind() == Parameter.Kind.CHOICE) {
            var box = new ComboBox<String>();
            box.setId(id);
            box.getItems().setAll(question.choices());
            box.setValue(form.answer(question.name()));
            box.valueProperty().subscribe((_, value) -> form.answer(question.name(), value == null ? "" : value));
            return box;
        }
        var field = new TextField(form.answer(question.name()));
        field.setId(id);
        field.textProperty().subscribe((_, typed) -> form.answer(question.name(), typed));
        return field;
    }

    /// Whether a list of choices is open: Enter takes a choice then.
    private boolean isChoosing() {
        return row.lookupAll(".combo-box").stream().anyMatch(node -> node instanceof ComboBox<?> box && box.isShowing());
    }

    /// The first field.
    @Override public void requestFocus() {
        row.getChildren().stream().findFirst().map(node -> ((VBox) node).getChildren().get(1)).ifPresent(Node::requestFocus);
    }
}
