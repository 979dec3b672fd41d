package org.notewright.desktop.editor;

import java.util.List;
import java.util.Objects;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.notewright.problem.Problem;
import org.notewright.problem.ProblemText;

/// Tells what went wrong in words, and takes no room while all is well. The first problem of its list is shown.
final class ProblemStrip extends VBox {

    private final List<? extends ObservableValue<@Nullable Problem>> problems;

    ProblemStrip(String id, List<? extends ObservableValue<@Nullable Problem>> problems) {
        super(2);
        this.problems = problems;
        setId(id);
        getStyleClass().add("ed-problem");
        setAccessibleRole(AccessibleRole.TEXT);
        problems.forEach(problem -> problem.subscribe(_ -> show()));
        show();
    }

    private void show() {
        var first = problems.stream().map(ObservableValue::getValue).filter(Objects::nonNull).findFirst();
        Parts.show(this, first.isPresent());
        getChildren().clear();
        first.ifPresent(problem -> {
            var words = ProblemText.of(problem);
            setAccessibleText(words.line());
            getChildren().setAll(Parts.wrapped(words.what(), "ed-strong"),
                    Parts.wrapped((words.data() + " " + words.next()).strip(), "ed-soft"),
                    Parts.label(problem.code().label(), "ed-small"));
        });
    }
}
