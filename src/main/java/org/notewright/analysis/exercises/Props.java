package org.notewright.analysis.exercises;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/// What stands around a body: `["floor"]`, `["chair", x]`, `["wall", x]`, `["ball", x, y, r]`, `["line", …]`, and bands and
/// weights that hang on a joint of the end pose.
final class Props {

    private static final double FLOOR = 5;
    private static final double SEAT = 42;

    private Props() {
    }

    static void draw(JsonNode prop, Pose end, Paths paths, List<Stroke> strokes) {
        double x = prop.path(1).asDouble();
        switch (prop.path(0).asText()) {
            case "floor" -> add(strokes, paths.line(List.of(new Point(8, FLOOR), new Point(192, FLOOR))), 2);
            case "mat" -> add(strokes, paths.line(List.of(new Point(8, FLOOR - 1), new Point(192, FLOOR - 1))), 4);
            case "chair" -> {
                add(strokes, paths.line(List.of(new Point(x, SEAT + 42), new Point(x, FLOOR))), 3);
                add(strokes, paths.line(List.of(new Point(x, SEAT - 6), new Point(x + 38, SEAT - 6), new Point(x + 38, FLOOR))), 3);
            }
            case "wall" -> add(strokes, paths.line(List.of(new Point(x, FLOOR), new Point(x, paths.height() - 4))), 4);
            case "counter" -> add(strokes, paths.line(List.of(new Point(x, FLOOR), new Point(x, 80), new Point(x + 30, 80))), 3);
            case "table" -> {
                add(strokes, paths.line(List.of(new Point(x, 62), new Point(x + 74, 62))), 4);
                add(strokes, paths.line(List.of(new Point(x + 62, 62), new Point(x + 62, FLOOR))), 3);
            }
            case "line" -> add(strokes, paths.line(List.of(point(prop, 1), point(prop, 3))), 3);
            case "box" -> add(strokes, paths.box(x, prop.path(2).asDouble(), prop.path(3).asDouble(), prop.path(4).asDouble()), 2.5);
            case "ball" -> add(strokes, paths.circle(point(prop, 1), prop.path(3).asDouble()), 2.5);
            case "band" -> add(strokes, paths.line(List.of(point(prop, 1), end.joint(prop.path(3).asText()))), 2.5);
            case "joined" -> add(strokes, paths.line(List.of(end.joint(prop.path(1).asText()), end.joint(prop.path(2).asText()))), 3);
            case "weight" -> {
                var at = end.joint(prop.path(1).asText());
                strokes.add(new Stroke(paths.box(at.x() - 9, at.y() - 3.5, 18, 7), 0, Stroke.Tone.PROP));
            }
            default -> throw new IllegalArgumentException("a drawing names an unknown prop");
        }
    }

    private static Point point(JsonNode prop, int at) {
        return new Point(prop.path(at).asDouble(), prop.path(at + 1).asDouble());
    }

    private static void add(List<Stroke> strokes, String path, double width) {
        strokes.add(new Stroke(path, width, Stroke.Tone.PROP));
    }
}
