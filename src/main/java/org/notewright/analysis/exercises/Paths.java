package org.notewright.analysis.exercises;

import java.util.List;
import java.util.Locale;

/// Writes SVG path data; turns y upside down, as pictures are.
final class Paths {

    private static final double CIRCLE = 0.5523;

    private final double height;

    /// @param height of the drawing
    Paths(double height) {
        this.height = height;
    }

    double height() {
        return height;
    }

    String line(List<Point> points) {
        var path = new StringBuilder();
        for (int i = 0; i < points.size(); i++) {
            path.append(i == 0 ? "M " : " L ").append(at(points.get(i)));
        }
        return path.toString();
    }

    String circle(Point middle, double radius) {
        double k = radius * CIRCLE;
        double x = middle.x();
        double y = middle.y();
        return "M " + at(x + radius, y)
                + " C " + at(x + radius, y + k) + " " + at(x + k, y + radius) + " " + at(x, y + radius)
                + " C " + at(x - k, y + radius) + " " + at(x - radius, y + k) + " " + at(x - radius, y)
                + " C " + at(x - radius, y - k) + " " + at(x - k, y - radius) + " " + at(x, y - radius)
                + " C " + at(x + k, y - radius) + " " + at(x + radius, y - k) + " " + at(x + radius, y) + " Z";
    }

    String box(double x, double y, double width, double height) {
        return line(List.of(new Point(x, y), new Point(x + width, y), new Point(x + width, y + height),
                new Point(x, y + height))) + " Z";
    }

    /// @param bulge how far the way leaves the straight line, to the left of it
    String curve(Point from, Point to, double bulge) {
        var middle = new Point((from.x() + to.x()) / 2, (from.y() + to.y()) / 2).toward(from.angleTo(to) + 90, bulge * 4 / 3);
        var one = new Point((from.x() + 2 * middle.x()) / 3, (from.y() + 2 * middle.y()) / 3);
        var two = new Point((to.x() + 2 * middle.x()) / 3, (to.y() + 2 * middle.y()) / 3);
        return "M " + at(from) + " C " + at(one) + " " + at(two) + " " + at(to);
    }

    /// Two short lines where a way ends.
    String arrowHead(Point from, Point to, double bulge) {
        double heading = from.angleTo(to) - Math.toDegrees(Math.atan2(bulge * 2, from.distance(to) / 2));
        return line(List.of(to.toward(heading + 150, 8), to, to.toward(heading - 150, 8)));
    }

    private String at(Point point) {
        return at(point.x(), point.y());
    }

    private String at(double x, double y) {
        return String.format(Locale.ROOT, "%.2f %.2f", x, height - y);
    }
}
