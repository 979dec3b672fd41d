package org.notewright.desktop.control;

import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;

/// Lists that are as tall as their rows and no taller.
public final class Rows {

    private static final double EDGE = 14;

    private Rows() {
    }

    /// Call for each cell made: the list follows the height that its filled cells take.
    public static <T> ListCell<T> fit(ListView<T> list, ListCell<T> cell) {
        cell.heightProperty().subscribe(height -> {
            if (!cell.isEmpty() && height.doubleValue() > 1) {
                var tall = height.doubleValue() * list.getItems().size() + EDGE;
                list.setPrefHeight(tall);
                list.setMaxHeight(tall);
            }
        });
        return cell;
    }
}
