package org.notewright.desktop.outcomes;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import org.notewright.desktop.control.Messages;
import org.notewright.desktop.control.Texts;

/// The drawing of one series: its line, its values in figures, the goal as a broken line, and as a band what is too small
/// a change to matter. Nothing is told by colour alone.
final class ChartPlot extends Pane {

    private static final double EDGE = 22;
    private static final double DOT = 3.5;

    private final ChartScale scale;
    private final List<Double> values;
    private final Polyline line = new Polyline();
    private final Line ground = new Line();
    private final Line goal = new Line();
    private final Rectangle band = new Rectangle();
    private final List<Circle> dots = new ArrayList<>();
    private final List<Label> figures = new ArrayList<>();
    private final List<Label> days = new ArrayList<>();
    private final @Nullable Label goalWords;

    ChartPlot(ChartScale scale, List<Double> values, ChartWords words, Messages text) {
        this.scale = scale;
        this.values = List.copyOf(values);
        getStyleClass().add("nw-chart");
        setMinSize(0, 150);
        setPrefSize(300, 150);
        band.getStyleClass().add("nw-chart-band");
        band.setVisible(scale.matters() != null);
        ground.getStyleClass().add("nw-chart-ground");
        goal.getStyleClass().add("nw-chart-goal");
        line.getStyleClass().add("nw-chart-line");
        getChildren().addAll(band, ground, goal, line);
        var wanted = scale.goal();
        goal.setVisible(wanted != null);
        goalWords = wanted == null ? null : Texts.styled(text.get("outcomes.goalAt", ChartWords.number(wanted)), "nw-small", "nw-chart-words");
        if (goalWords != null) {
            getChildren().add(goalWords);
        }
        for (int i = 0; i < values.size(); i++) {
            var dot = new Circle(DOT);
            dot.getStyleClass().add("nw-chart-dot");
            dots.add(dot);
            figures.add(Texts.styled(words.value(i), "nw-small", "nw-chart-figure"));
            days.add(Texts.small(words.day(i)));
        }
        getChildren().addAll(dots);
        getChildren().addAll(figures);
        getChildren().addAll(days);
    }

    @Override protected void layoutChildren() {
        double foot = days.getFirst().prefHeight(-1) + 4;
        double head = figures.getFirst().prefHeight(-1) + 2;
        double width = Math.max(1, getWidth() - 2 * EDGE);
        double height = Math.max(1, getHeight() - foot - head);
        ground.setStartX(0);
        ground.setEndX(getWidth());
        ground.setStartY(head + height);
        ground.setEndY(head + height);
        line.getPoints().clear();
        for (int i = 0; i < dots.size(); i++) {
            double x = EDGE + width * scale.across().get(i);
            double y = head + height * scale.down(values.get(i));
            line.getPoints().addAll(x, y);
            dots.get(i).setCenterX(x);
            dots.get(i).setCenterY(y);
        }
        level(head, height);
        place(figures, true, head + height);
        place(days, false, head + height + 2);
        aimWords();
    }

    private void level(double head, double height) {
        var wanted = scale.goal();
        if (wanted != null) {
            double y = head + height * scale.down(wanted);
            goal.setStartX(0);
            goal.setEndX(getWidth());
            goal.setStartY(y);
            goal.setEndY(y);
        }
        var matters = scale.matters();
        if (matters != null) {
            double from = head + height * scale.down(values.getFirst());
            double to = head + height * scale.down(matters);
            band.setX(0);
            band.setWidth(getWidth());
            band.setY(Math.min(from, to));
            band.setHeight(Math.abs(from - to));
        }
    }

    private void aimWords() {
        if (goalWords != null) {
            double y = goal.getStartY();
            goalWords.autosize();
            boolean crowded = figures.stream().anyMatch(f -> f.isVisible() && f.getLayoutX() < goalWords.getWidth() + 4
                    && Math.abs(f.getLayoutY() - (y - goalWords.getHeight())) < goalWords.getHeight());
            goalWords.relocate(crowded ? getWidth() - goalWords.getWidth() : 0, y - goalWords.getHeight());
        }
    }

    /// The last word first, then the first, then what still has room between.
    private void place(List<Label> labels, boolean above, double floor) {
        labels.forEach(label -> {
            label.autosize();
            label.setVisible(false);
        });
        var order = new ArrayList<Integer>();
        order.add(labels.size() - 1);
        for (int i = 0; i < labels.size() - 1; i++) {
            order.add(i);
        }
        for (int i : order) {
            var label = labels.get(i);
            double middle = dots.get(i).getCenterX() - label.getWidth() / 2 + (above ? aside(i) * (label.getWidth() / 2 + 1) : 0);
            double x = Math.clamp(middle, 0, Math.max(0, getWidth() - label.getWidth()));
            double y = above ? beside(i, label, floor) : floor;
            boolean free = labels.stream().noneMatch(o -> o.isVisible() && x < o.getLayoutX() + o.getWidth() + 4 && o.getLayoutX() < x + label.getWidth() + 4
                    && Math.abs(o.getLayoutY() - y) < label.getHeight());
            label.relocate(x, y);
            label.setVisible(free);
        }
    }

    /// A figure leaves the line free: it stands at the right where the line comes down to its value, at the left where the
    /// line goes up from it.
    private int aside(int i) {
        boolean down = i > 0 && dots.get(i - 1).getCenterY() < dots.get(i).getCenterY() - DOT;
        boolean up = i < dots.size() - 1 && dots.get(i + 1).getCenterY() < dots.get(i).getCenterY() - DOT;
        return down == up ? 0 : down ? 1 : -1;
    }

    /// Above its value; below it in a dip of the line, and where the goal would strike it through.
    private double beside(int i, Label label, double floor) {
        double center = dots.get(i).getCenterY();
        boolean dip = i > 0 && i < dots.size() - 1 && dots.get(i - 1).getCenterY() < center - DOT && dots.get(i + 1).getCenterY() < center - DOT;
        double aim = scale.goal() == null ? -1 : goal.getStartY();
        boolean struck = goal.isVisible() && aim < center && aim > center - label.getHeight() - DOT;
        boolean room = center + label.getHeight() + DOT < floor;
        return (dip || struck) && room ? center + DOT : center - label.getHeight() - DOT;
    }
}
