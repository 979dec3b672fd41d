package org.notewright.desktop.control;

import java.util.List;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The rail at the left: where one can go, the place one is in marked.
public final class NavRail extends VBox {

    /// @param id     of the button
    /// @param keys   shown in the tooltip, such as `Ctrl 1`
    /// @param isHere whether this is the place shown now
    /// @param badge  what waits there, 0 for no badge
    public record Stop(String id, Icons icon, String label, String keys, ObservableValue<Boolean> isHere,
                       Runnable go, ObservableValue<Number> badge) {

        /// A place where nothing waits.
        public Stop(String id, Icons icon, String label, String keys, ObservableValue<Boolean> isHere, Runnable go) {
            this(id, icon, label, keys, isHere, go, new SimpleIntegerProperty());
        }

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

    private static Node picture(Stop stop) {
        var badge = new Label();
        badge.getStyleClass().add("nw-badge");
        badge.setId(stop.id() + "-badge");
        stop.badge().subscribe(count -> {
            badge.setText(count.intValue() > 99 ? "99+" : count.toString());
            badge.setVisible(count.intValue() > 0);
        });
        var icon = stop.icon().node();
        var both = new StackPane(icon, badge);
        StackPane.setAlignment(badge, Pos.TOP_RIGHT);
        badge.setTranslateX(16);
        badge.setTranslateY(-8);
        both.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        return both;
    }

    private static ToggleButton button(Stop stop) {
        var button = new ToggleButton(stop.label(), picture(stop));
        button.setId(stop.id());
        button.getStyleClass().add("nw-rail-stop");
        button.setContentDisplay(ContentDisplay.TOP);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinWidth(Region.USE_PREF_SIZE);
        stop.badge().subscribe(count -> button.setAccessibleText(stop.label() + ", " + stop.keys()
                + (count.intValue() > 0 ? ", " + count : "")));
        button.setTooltip(new javafx.scene.control.Tooltip(stop.label() + "  " + stop.keys()));
        stop.isHere().subscribe(button::setSelected);
        button.setOnAction(_ -> {
            button.setSelected(stop.isHere().getValue());
            stop.go().run();
        });
        return button;
    }
}
