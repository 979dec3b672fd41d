package org.notewright.desktop.control;

import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import org.notewright.analysis.exercises.Drawing;
import org.notewright.analysis.exercises.Drawings;
import org.notewright.analysis.exercises.Stroke;
import org.notewright.export.markup.Block;

/// A drawing of the exercise library on a small sheet of white paper, as it will be printed.
final class ExerciseDrawing {

    private ExerciseDrawing() {
    }

    /// The drawing, or its words where the library has none of this id.
    static Node of(Block.Picture picture) {
        return Drawings.of(picture.exercise()).map(drawing -> paper(drawing, picture.alternative()))
                .orElseGet(() -> Texts.wrapped(picture.alternative(), "nw-soft"));
    }

    private static Node paper(Drawing drawing, String words) {
        var lines = new Group();
        drawing.strokes().forEach(stroke -> lines.getChildren().add(line(stroke)));
        var paper = new StackPane(lines);
        paper.getStyleClass().add("nw-drawing");
        paper.setMaxSize(StackPane.USE_PREF_SIZE, StackPane.USE_PREF_SIZE);
        paper.setAccessibleText(words);
        return paper;
    }

    private static Node line(Stroke stroke) {
        var path = new SVGPath();
        path.setContent(stroke.path());
        var color = Color.web(Drawing.gray(stroke.tone()));
        if (stroke.width() == 0) {
            path.setFill(color);
        } else {
            path.setFill(null);
            path.setStroke(color);
            path.setStrokeWidth(stroke.width());
            path.setStrokeLineCap(StrokeLineCap.ROUND);
            path.setStrokeLineJoin(StrokeLineJoin.ROUND);
        }
        return path;
    }
}
