package org.notewright.desktop.editor;

import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.notewright.clinical.DocumentState;
import org.notewright.desktop.control.Asked;
import org.notewright.desktop.control.QuestionSheet;
import org.notewright.desktop.control.Sheet;
import org.notewright.drafting.skill.Questions;
import org.notewright.workflow.NextSkills;
import org.notewright.workflow.Review;

/// Marks the draft reviewed, and leads to what is made from it next. Not there for a document that leads nowhere and needs
/// no review any more.
final class NextBox extends VBox {

    private final EditorViewModel model;
    private final EditorWords words;
    private final Sheet sheet;

    /// @param sheet for the questions of a next step
    NextBox(EditorViewModel model, EditorWords words, Sheet sheet) {
        super(8);
        this.model = model;
        this.words = words;
        this.sheet = sheet;
        setId("next-box");
        model.reviewProperty().subscribe(_ -> show());
        model.next().stepsProperty().subscribe(_ -> show());
    }

    private void show() {
        var review = model.reviewProperty().get();
        var steps = model.next().stepsProperty().get();
        getChildren().clear();
        Parts.show(this, review != null && (isDraft(review) || !steps.isEmpty()));
        if (review == null) {
            return;
        }
        getChildren().add(Parts.label(words.get("editor.next.title"), "ed-heading"));
        if (isDraft(review)) {
            getChildren().add(Parts.keyed("mark-reviewed", words.get("editor.next.review"), "Ctrl ⏎", model.next()::review,
                    "ed-mini"));
        } else {
            getChildren().add(Parts.wrapped(words.get("editor.next.reviewed"), "ed-soft"));
        }
        steps.forEach(step -> getChildren().add(step(step, review)));
        getChildren().add(new ProblemStrip("next-problem", List.of(model.next().problemProperty())));
    }

    private static boolean isDraft(Review review) {
        return review.document().state() == DocumentState.DRAFT;
    }

    private Node step(NextSkills.Next step, Review review) {
        var skill = step.skill();
        if (!NextViewModel.canFollow(step)) {
            var said = Parts.wrapped(words.get(isDraft(review) ? "editor.next.waits" : "editor.next.queued", skill.title()),
                    "ed-soft");
            said.setId("next-said-" + skill.name());
            return said;
        }
        return Parts.button("next-" + skill.name(), words.get("inbox.nextStep", skill.title()), () -> run(step, review),
                "ed-mini");
    }

    private void run(NextSkills.Next step, @Nullable Review review) {
        var asked = new Asked(Questions.of(step.skill(), review == null ? "" : review.patient().payer()), words.messages());
        if (asked.questions().isEmpty()) {
            model.next().queue(step, asked.changed());
        } else {
            new QuestionSheet(sheet, words.messages()).show(step.skill().title(), words.get("inbox.nextWords"), asked,
                    new SimpleStringProperty(""), List.of(), () -> model.next().queue(step, asked.changed()));
        }
    }

    /// With the first step that may follow, for the palette.
    List<NextSkills.Next> steps() {
        return model.next().stepsProperty().get().stream().filter(NextViewModel::canFollow).toList();
    }

    void run(NextSkills.Next step) {
        run(step, model.reviewProperty().get());
    }
}
