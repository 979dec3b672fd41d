package org.notewright.desktop.control;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The rail at the left: where one can go, the place one is in marked.
public final class NavRail extends VBox {

    /// @param id     of the button
    /// @param keys   shown in the tooltip, such as `Ctrl 1`
    /// @param isHere whether this is the place shown now
    public record Stop(String id, Icons icon, String label, String keys, ObservableValue<Boolean> isHere,
                       Runnable go) {
        /// Its name only: the words are a patient's.
        @Override public String toString() {
            return "Stop";
        }
    }

    public NavRail(List<Stop> upper, List<Stop> lower) {
        super(4);
        getStyleClass().add("nw-rail");
        var gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        upper.forEach(stop -> getChildren().add(button(stop)));
        getChildren().add(gap);
        lower.forEach(stop -> getChildren().add(button(stop)));
    }

    private static ToggleButton button(Stop stop) {
        var button = new ToggleButton(stop.label(), stop.icon().node());
        button.setId(stop.id());
        button.getStyleClass().add("nw-rail-stop");
        button.setContentDisplay(ContentDisplay.TOP);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAccessibleText(stop.label() + ", " + stop.keys());
        button.setTooltip(new javafx.scene.control.Tooltip(stop.label() + "  " + stop.keys()));
        stop.isHere().subscribe(button::setSelected);
        button.setOnAction(_ -> {
            button.setSelected(stop.isHere().getValue());
            stop.go().run();
        });
        return button;
    }
}
