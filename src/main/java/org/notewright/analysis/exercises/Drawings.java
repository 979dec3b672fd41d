package org.notewright.analysis.exercises;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// The drawings inside the application, made from `drawings.json`: base poses, and for each exercise what differs at the
/// start and at the end, what stands around, and which joint the arrow follows.
public final class Drawings {

    private static final double WIDTH = 200;
    private static final double HEAD = 8.5;

    private static final class Holder {
        private static final Map<String, Drawing> SHIPPED = load();
    }

    private Drawings() {
    }

    /// @param id of an exercise
    /// @return empty where the library has no drawing of it
    public static Optional<Drawing> of(String id) {
        return Optional.ofNullable(Holder.SHIPPED.get(id));
    }

    /// Exercises that have a drawing.
    public static Set<String> ids() {
        return Holder.SHIPPED.keySet();
    }

    private static Map<String, Drawing> load() {
        try (var in = Drawings.class.getResourceAsStream("drawings.json")) {
            var file = new ObjectMapper().readTree(Objects.requireNonNull(in));
            var drawings = new LinkedHashMap<String, Drawing>();
            file.path("drawings").properties()
                    .forEach(entry -> drawings.put(entry.getKey(), draw(file.path("poses"), entry.getValue())));
            return java.util.Collections.unmodifiableMap(drawings);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Drawing draw(JsonNode poses, JsonNode data) {
        var base = poses.path(data.path("pose").asText());
        var start = Pose.of(with(base, data.path("start")));
        var end = Pose.of(with(with(base, data.path("start")), data.path("end")));
        var paths = new Paths(data.path("height").asDouble(base.path("height").asDouble()));
        var strokes = new ArrayList<Stroke>();
        data.path("props").forEach(prop -> Props.draw(prop, end, paths, strokes));
        pose(start, true, paths, strokes);
        pose(end, false, paths, strokes);
        data.path("over").forEach(prop -> Props.draw(prop, end, paths, strokes));
        data.path("arrows").forEach(arrow -> arrow(arrow, start, end, paths, strokes));
        return new Drawing(WIDTH, paths.height(), strokes);
    }

    private static JsonNode with(JsonNode base, JsonNode changes) {
        ObjectNode both = base.deepCopy();
        changes.properties().forEach(entry -> {
            drop(both, entry.getKey());
            both.set(entry.getKey(), entry.getValue());
        });
        return both;
    }

    /// An angle takes the place of a goal of the same limb, and the other way about.
    private static void drop(ObjectNode pose, String key) {
        var suffix = key.endsWith("2") ? "2" : "";
        var name = suffix.isEmpty() ? key : key.substring(0, key.length() - 1);
        switch (name) {
            case "thigh" -> pose.remove("ankle" + suffix);
            case "ankle" -> pose.remove(List.of("thigh" + suffix, "shank" + suffix));
            case "arm" -> pose.remove("hand" + suffix);
            case "hand" -> pose.remove(List.of("arm" + suffix, "forearm" + suffix));
            default -> {
            }
        }
    }

    private static void pose(Pose pose, boolean ghost, Paths paths, List<Stroke> strokes) {
        for (var bone : pose.bones()) {
            var tone = ghost ? Stroke.Tone.GHOST : bone.far() ? Stroke.Tone.FAR : Stroke.Tone.BODY;
            strokes.add(new Stroke(paths.line(bone.joints()), bone.width(), tone));
        }
        var head = pose.head();
        if (head != null) {
            strokes.add(new Stroke(paths.circle(head, HEAD), 0, ghost ? Stroke.Tone.GHOST : Stroke.Tone.BODY));
        }
    }

    /// `["hand", bulge, dx, dy]` follows a joint, moved aside by dx and dy; `[x1, y1, x2, y2, bulge]` stands where it says.
    private static void arrow(JsonNode data, Pose start, Pose end, Paths paths, List<Stroke> strokes) {
        Point from;
        Point to;
        double bulge;
        if (data.path(0).isTextual()) {
            var joint = data.path(0).asText();
            double dx = data.path(2).asDouble();
            double dy = data.path(3).asDouble();
            from = moved(start.joint(joint), dx, dy);
            to = moved(end.joint(joint), dx, dy);
            bulge = data.path(1).asDouble();
        } else {
            from = new Point(data.path(0).asDouble(), data.path(1).asDouble());
            to = new Point(data.path(2).asDouble(), data.path(3).asDouble());
            bulge = data.path(4).asDouble();
        }
        strokes.add(new Stroke(paths.curve(from, to, bulge), 2, Stroke.Tone.ARROW));
        strokes.add(new Stroke(paths.arrowHead(from, to, bulge), 2, Stroke.Tone.ARROW));
    }

    private static Point moved(Point point, double dx, double dy) {
        return new Point(point.x() + dx, point.y() + dy);
    }
}
