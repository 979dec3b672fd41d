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

    private static final double WIDEST = 300;
    private static final int MOST_KEYS = 9;

    private final EditorViewModel model;
    private final EditorWords words;
    private final FlowPane buttons = new FlowPane(8, 8);

    CopyStrip(EditorViewModel model, EditorWords words) {
        super(8);
        this.model = model;
        this.words = words;
        setId("copy-strip");
        var keys = Parts.key("");
        var head = new HBox(8, Parts.label(words.get("editor.copy.title"), "ed-heading"), keys);
        head.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(head, buttons, new ProblemStrip("copy-problem", List.of(model.copy().problemProperty())));
        model.copy().sectionsProperty().subscribe(sections -> {
            buttons.getChildren().setAll(sections.stream().map(this::button).toList());
            keys.setText(sections.size() == 1 ? "Ctrl 1" : "Ctrl 1–" + Math.min(MOST_KEYS, sections.size()));
            Parts.show(this, !sections.isEmpty());
        });
        model.copy().copied().addListener((MapChangeListener<Section, String>) _ -> tick());
    }

    private Button button(Section section) {
        var button = Parts.button("copy-" + (section.key().isEmpty() ? number(section) : section.key()), name(section), () -> model.copy().copy(section), "ed-button");
        button.setUserData(section);
        button.setMaxWidth(WIDEST);
        label(button, section);
        return button;
    }

    /// Its letter, or its number and heading: `2 Goals`.
    private String name(Section section) {
        return section.key().isEmpty() ? number(section) + " " + section.heading() : section.key();
    }

    private int number(Section section) {
        return model.copy().sectionsProperty().get().indexOf(section) + 1;
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
        button.setText(done ? name(section) + " ✓" : name(section));
        button.setAccessibleText(words.get(done ? "editor.copy.done" : "editor.copy.section", section.heading()));
    }
}
