package org.notewright.desktop.dictate;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// How loud it is, in steps. Loud speech fills it; silence leaves it empty.
final class LevelMeter extends HBox {

    private static final int STEPS = 16;
    private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");

    LevelMeter(String name) {
        super(2);
        setId("recording-level");
        setAccessibleRole(AccessibleRole.PROGRESS_INDICATOR);
        setAccessibleText(name);
        for (int i = 0; i < STEPS; i++) {
            var step = new Region();
            step.getStyleClass().add("nw-level-step");
            getChildren().add(step);
        }
    }

    /// @param level 0 to 1
    void level(double level) {
        long lit = Math.round(Math.clamp(level, 0, 1) * STEPS);
        for (int i = 0; i < STEPS; i++) {
            getChildren().get(i).pseudoClassStateChanged(LIT, i < lit);
        }
    }
}
