package org.notewright.desktop.editor;

import java.util.List;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.notewright.desktop.control.Asked;
import org.notewright.desktop.control.QuestionFields;

/// Has the section at the caret written anew. A skill that asks something asks it again here, answered as before.
final class SectionBox extends VBox {

    private final EditorViewModel model;
    private final RewriteViewModel rewrite;
    private final EditorWords words;
    private @Nullable Asked form;

    SectionBox(EditorViewModel model, EditorWords words) {
        super(8);
        this.model = model;
        this.rewrite = model.rewrite();
        this.words = words;
        setId("section-box");
        var questions = new VBox();
        rewrite.questionsProperty().subscribe(asked -> {
            var made = new Asked(asked, words.messages());
            form = made;
            questions.getChildren().setAll(asked.isEmpty() ? List.of() : List.of(new QuestionFields(made, this::run)));
            Parts.show(questions, !asked.isEmpty());
        });
        var anew = Parts.keyed("section-anew", words.get("editor.section.anew"), "Ctrl ⇧ R", this::run, "ed-mini");
        anew.disableProperty().bind(model.readOnly().or(rewrite.runningProperty()).or(rewrite.headingProperty().isEmpty()));
        var name = Parts.wrapped("", "ed-soft");
        name.setId("section-name");
        name.textProperty().bind(Bindings.createStringBinding(this::name, rewrite.headingProperty(), rewrite.runningProperty(),
                rewrite.writtenProperty()));
        getChildren().addAll(Parts.label(words.get("editor.section.title"), "ed-heading"), name, questions,
                new HBox(8, anew, stop()), back(), new ProblemStrip("section-problem", List.of(rewrite.problemProperty())));
    }

    private String name() {
        return rewrite.runningProperty().get() ? words.get("editor.section.writing", rewrite.headingProperty().get())
                : !rewrite.written().isEmpty() ? words.get(rewrite.isSame() ? "editor.section.same" : "editor.section.written",
                        rewrite.written())
                : rewrite.headingProperty().get().isEmpty() ? words.get("editor.section.none")
                : words.get("editor.section.at", rewrite.headingProperty().get());
    }

    private HBox stop() {
        var stop = Parts.button("section-stop", words.get("editor.section.stop"), rewrite::stop, "ed-mini");
        rewrite.runningProperty().subscribe(running -> Parts.show(stop, running));
        return new HBox(stop);
    }

    private HBox back() {
        var back = new Hyperlink(words.get("editor.section.back"));
        back.setId("section-back");
        back.getStyleClass().add("ed-link");
        back.setOnAction(_ -> rewrite.takeBack());
        rewrite.writtenProperty().subscribe(() -> Parts.show(back, !rewrite.written().isEmpty() && !rewrite.isSame()));
        Parts.show(back, false);
        var row = new HBox(back);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    /// For the button and its key.
    void run() {
        var asked = form;
        if (!model.readOnly().get() && (asked == null || asked.wrongProperty().get().isEmpty())) {
            rewrite.run(asked == null ? Map.of() : asked.changed());
        }
    }
}
