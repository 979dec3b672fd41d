package org.notewright.analysis.exercises;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The joints of one pose, reckoned from angles (`"thigh": 0`, 0 to the right, 90 up) or from where hand and foot are
/// (`"ankle": [x, y]`, with `"knee": 1` or `-1` for the side it bends to). Names that end in `2` are the far limb.
final class Pose {

    private static final double TRUNK = 44;
    private static final double NECK = 15;
    private static final double UPPER_ARM = 24;
    private static final double FOREARM = 23;
    private static final double THIGH = 38;
    private static final double SHANK = 36;
    private static final double FOOT = 11;
    private static final double HAND_FOREARM = 48;
    private static final double PALM = 26;
    private static final double[] FINGER = {20, 14, 11};
    private static final double[] THUMB = {17, 13};

    /// A chain of joints drawn as one line.
    ///
    /// Our own data, no patient: safe to print.
    ///
    /// @param name  what it is
    /// @param far   whether it is the limb on the far side
    /// @param width of its line
    record Bone(String name, boolean far, double width, List<Point> joints) {
    }

    private final JsonNode data;
    private final Map<String, Point> joints = new LinkedHashMap<>();
    private final List<Bone> bones = new ArrayList<>();
    private @Nullable Point head;

    private Pose(JsonNode data) {
        this.data = data;
    }

    static Pose of(JsonNode data) {
        var pose = new Pose(data);
        if (data.has("wrist")) {
            pose.hand();
        } else {
            pose.body();
        }
        return pose;
    }

    List<Bone> bones() {
        return bones;
    }

    /// Middle of the head, null where the picture shows a hand only.
    @Nullable Point head() {
        return head;
    }

    /// @return the place of a joint such as `hand`, `ankle2`, `hip`
    Point joint(String name) {
        var point = joints.get(name);
        if (point == null) {
            throw new IllegalArgumentException("a drawing names the unknown joint " + name);
        }
        return point;
    }

    private void body() {
        boolean front = data.path("front").asBoolean();
        var hip = point("hip");
        double trunk = number("trunk", 90);
        var shoulder = hip.toward(trunk, TRUNK);
        var middle = data.has("bow") ? new Point((hip.x() + shoulder.x()) / 2, (hip.y() + shoulder.y()) / 2)
                .toward(trunk + 90, number("bow", 0)) : null;
        joints.put("hip", hip);
        joints.put("shoulder", shoulder);
        double side = front ? 13 : 0;
        double pelvis = front ? 7 : 0;
        limb("2", new Point(hip.x() - pelvis, hip.y()), new Point(shoulder.x() - side, shoulder.y()), front);
        var line = middle == null ? List.of(hip, shoulder) : List.of(hip, middle, shoulder);
        bones.add(new Bone("trunk", false, 9, line));
        if (front) {
            bones.add(new Bone("shoulders", false, 6, List.of(new Point(shoulder.x() - side, shoulder.y()),
                    new Point(shoulder.x() + side, shoulder.y()))));
            bones.add(new Bone("pelvis", false, 7, List.of(new Point(hip.x() - pelvis, hip.y()),
                    new Point(hip.x() + pelvis, hip.y()))));
        }
        limb("", new Point(hip.x() + pelvis, hip.y()), new Point(shoulder.x() + side, shoulder.y()), front);
        head = shoulder.toward(number("head", trunk), NECK).toward(0, number("headShift", 0));
        joints.put("head", head);
    }

    private void limb(String suffix, Point hip, Point shoulder, boolean front) {
        boolean far = !suffix.isEmpty() && !front;
        if (has("thigh", suffix) || has("ankle", suffix)) {
            var knee = has("ankle", suffix)
                    ? hip.joint(point("ankle" + suffix), THIGH, SHANK, (int) number("knee" + suffix, number("knee", 1)))
                    : hip.toward(number("thigh" + suffix, 0), THIGH);
            var ankle = has("ankle", suffix) ? knee.toward(knee.angleTo(point("ankle" + suffix)), SHANK)
                    : knee.toward(number("shank" + suffix, 0), SHANK);
            var toe = ankle.toward(number("foot" + suffix, number("foot", 0)), front ? 6 : FOOT);
            joints.put("knee" + suffix, knee);
            joints.put("ankle" + suffix, ankle);
            joints.put("toe" + suffix, toe);
            bones.add(new Bone("leg" + suffix, far, 6.5, List.of(hip, knee, ankle, toe)));
        }
        if (has("arm", suffix) || has("hand", suffix)) {
            var elbow = has("hand", suffix)
                    ? shoulder.joint(point("hand" + suffix), UPPER_ARM, FOREARM, (int) number("elbow" + suffix, number("elbow", 1)))
                    : shoulder.toward(number("arm" + suffix, -90), UPPER_ARM);
            var hand = has("hand", suffix) ? elbow.toward(elbow.angleTo(point("hand" + suffix)), FOREARM)
                    : elbow.toward(number("forearm" + suffix, number("arm" + suffix, -90)), FOREARM);
            joints.put("elbow" + suffix, elbow);
            joints.put("hand" + suffix, hand);
            bones.add(new Bone("arm" + suffix, far, 5, List.of(shoulder, elbow, hand)));
        }
    }

    private void hand() {
        var wrist = point("wrist");
        double forearm = number("forearm", 0);
        var palmEnd = wrist.toward(number("palm", forearm), PALM);
        bones.add(new Bone("forearm", false, 15, List.of(wrist.toward(forearm + 180, HAND_FOREARM), wrist)));
        bones.add(new Bone("palm", false, 15, List.of(wrist, palmEnd)));
        var finger = new ArrayList<Point>(List.of(palmEnd));
        for (int i = 0; i < FINGER.length; i++) {
            finger.add(finger.getLast().toward(number("f" + (i + 1), number("palm", forearm)), FINGER[i]));
        }
        bones.add(new Bone("finger", false, 7.5, finger));
        if (data.has("t1")) {
            var thumb = new ArrayList<Point>(List.of(wrist.toward(number("palm", forearm), 9)));
            thumb.add(thumb.getLast().toward(number("t1", 0), THUMB[0]));
            thumb.add(thumb.getLast().toward(number("t2", number("t1", 0)), THUMB[1]));
            bones.add(new Bone("thumb", true, 7.5, thumb));
            joints.put("thumb", thumb.getLast());
        }
        joints.put("wrist", wrist);
        joints.put("palm", palmEnd);
        joints.put("finger", finger.getLast());
    }

    private boolean has(String name, String suffix) {
        return data.has(name + suffix);
    }

    private double number(String name, double otherwise) {
        return data.path(name).asDouble(otherwise);
    }

    private Point point(String name) {
        var pair = data.path(name);
        return new Point(pair.path(0).asDouble(), pair.path(1).asDouble());
    }

    @Override public String toString() {
        return "Pose[" + joints.size() + "]";
    }
}
