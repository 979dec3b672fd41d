package org.notewright.desktop.control;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;

/// Nodes side by side that wrap where there is no room, and ask for no more room than they need.
public final class WrapRow extends FlowPane {

    public WrapRow(double gap, Node... nodes) {
        super(gap, gap, nodes);
        setAlignment(Pos.CENTER_LEFT);
        setRowValignment(javafx.geometry.VPos.CENTER);
    }

    @Override protected double computePrefWidth(double height) {
        double width = getInsets().getLeft() + getInsets().getRight();
        for (var child : getManagedChildren()) {
            width += Math.ceil(child.prefWidth(-1)) + getHgap();
        }
        return Math.max(0, width - (getManagedChildren().isEmpty() ? 0 : getHgap()));
    }
}
