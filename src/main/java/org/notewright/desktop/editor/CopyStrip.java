package org.notewright.desktop.editor;

import java.util.List;
import javafx.collections.MapChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.notewright.drafting.skill.Section;

/// One button a section: copies it for a box of the EHR and ticks it.
final class CopyStrip extends VBox {

    private final EditorViewModel model;
    private final EditorWords words;
    private final FlowPane buttons = new FlowPane(8, 8);

    CopyStrip(EditorViewModel model, EditorWords words) {
        super(8);
        this.model = model;
        this.words = words;
        setId("copy-strip");
        var head = new HBox(8, Parts.label(words.get("editor.copy.title"), "ed-heading"), Parts.key("Ctrl 1–4"));
        head.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(head, buttons, new ProblemStrip("copy-problem", List.of(model.copy().problemProperty())));
        model.copy().sectionsProperty().subscribe(sections -> {
            buttons.getChildren().setAll(sections.stream().map(this::button).toList());
            Parts.show(this, !sections.isEmpty());
        });
        model.copy().copied().addListener((MapChangeListener<Section, String>) _ -> tick());
    }

    private Button button(Section section) {
        var button = Parts.button("copy-" + section.key(), section.key(), () -> model.copy().copy(section), "ed-button");
        button.setUserData(section);
        label(button, section);
        return button;
    }

    private void tick() {
        for (var node : buttons.getChildren()) {
            if (node instanceof Button button && button.getUserData() instanceof Section section) {
                label(button, section);
            }
        }
    }

    private void label(Button button, Section section) {
        boolean done = model.copy().copied().containsKey(section);
        button.setText(done ? section.key() + " ✓" : section.key());
        button.setAccessibleText(words.get(done ? "editor.copy.done" : "editor.copy.section", section.heading()));
    }
}
