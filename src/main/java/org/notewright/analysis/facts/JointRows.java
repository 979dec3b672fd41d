package org.notewright.analysis.facts;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.notewright.analysis.facts.text.Category;
import org.notewright.analysis.facts.text.NoteText;

/// Fingers in rows under joints named once: "MP / PIP / DIP" and below "Index 0-80 / 10-95 / 0-60".
final class JointRows {

    private static final int LINES = 24;

    private final Scene scene;
    private final NoteText text;
    private final Places places;

    private JointRows(Scene scene, Places places) {
        this.scene = scene;
        this.text = scene.text;
        this.places = places;
    }

    /// Adds the ranges of every such list and takes their numbers.
    static void read(Scene scene, Places places) {
        var rows = new JointRows(scene, places);
        for (int i = 0; i < scene.text.size(); i++) {
            var joints = rows.joints(i);
            if (joints.size() >= 2) {
                rows.below(i, joints);
                i += joints.size() * 2 - 2;
            }
        }
    }

    /// "MP / PIP / DIP", "MCP, PIP and DIP".
    private List<String> joints(int from) {
        var joints = new ArrayList<String>();
        int i = from;
        while (text.any(i, "mp", "mcp", "pip", "dip", "mps", "mcps", "pips", "dips")) {
            joints.add(text.word(i).startsWith("m") ? "mcp" : text.word(i).substring(0, 3));
            i++;
            if (text.any(i, ",") && text.any(i + 1, "and", "&")) {
                i += 2;
            } else if (text.any(i, "/", "|", ",", "-", "and", "&", "→")) {
                i++;
            }
        }
        return joints;
    }

    private void below(int at, List<String> joints) {
        Side side = null;
        String mode = null;
        int start = at;
        while (start > 0 && !text.token(start - 1).line()) {
            start--;
            side = places.sideAt(start) != null ? places.sideAt(start) : side;
            var way = text.hit(start, Category.MODE);
            mode = way != null && !way.name().equals("motion") ? way.name() : mode;
        }
        int i = at;
        for (int lines = 0; lines < LINES && i < text.size(); lines++) {
            while (i < text.size() && !text.token(i).line()) {
                i++;
            }
            i++;
            if (i >= text.size() || text.token(i).line()) {
                return;
            }
            int end = row(i, joints, side, mode);
            if (end < 0 && lines > 0) {
                return;
            }
        }
    }

    /// @return the index after the row, or -1 when the line is none
    private int row(int from, List<String> joints, @Nullable Side sideAbove, @Nullable String mode) {
        int i = from;
        while (text.any(i, "-", "•", "|")) {
            i++;
        }
        Side side = places.sideAt(i) != null ? places.sideAt(i) : sideAbove;
        i = places.sideAt(i) != null ? i + 1 : i;
        var finger = finger(i);
        if (finger == null) {
            return -1;
        }
        while (text.token(i).letters() || text.any(i, ":", "|", "-") && !text.token(i + 1).glued()) {
            side = places.sideAt(i) != null ? places.sideAt(i) : side;
            i++;
        }
        var values = new ArrayList<double[]>();
        int first = i;
        while (values.size() < joints.size() && (text.token(i).number() || (text.any(i, "-", "+", "(") && text.token(i + 1).number()))) {
            boolean minus = text.any(i, "-", "(");
            i = text.token(i).number() ? i : i + 1;
            double low = text.token(i).value() * (minus ? -1 : 1);
            i++;
            boolean range = text.any(i, "-", "to") && text.token(i + 1).number() && (text.token(i + 1).glued() || text.is(i, "to"));
            boolean slash = text.is(i, "/") && text.token(i).glued() && text.token(i + 1).glued() && text.token(i + 1).number() && two(first, joints.size());
            if (range || slash) {
                values.add(new double[] {low, text.token(i + 1).value()});
                i += 2;
            } else {
                values.add(new double[] {low});
            }
            while (text.any(i, ")", "deg", "/", ",", "|", ";", "°")) {
                i++;
            }
        }
        if (values.size() != joints.size()) {
            return -1;
        }
        scene.take(first, i);
        var limb = side != null ? side : places.limb("hand");
        for (int k = 0; k < joints.size(); k++) {
            var region = finger + " " + joints.get(k);
            var value = values.get(k);
            var span = text.span(from, i);
            if (value.length > 1) {
                scene.add(new Fact.Rom(span, region, limb, "extension", mode, value[0] > 0 ? -value[0] : value[0], null, "deg", When.CURRENT));
            }
            scene.add(new Fact.Rom(span, region, limb, "flexion", mode, value[value.length - 1], null, "deg", When.CURRENT));
        }
        return i;
    }

    /// @return true where twice as many strokes as joints part the numbers, so that one pair is one joint: "0/80 10/95"
    private boolean two(int from, int joints) {
        int numbers = 0;
        for (int i = from; i < text.size() && !text.token(i).line(); i++) {
            numbers += text.token(i).number() ? 1 : 0;
        }
        return numbers == 2 * joints;
    }

    private @Nullable String finger(int i) {
        return finger(text, i);
    }

    /// @return the finger named by the token ("ring"), or null
    static @Nullable String finger(NoteText text, int i) {
        var hit = text.hit(i, Category.REGION);
        if (hit != null && hit.name().endsWith(" finger")) {
            return hit.name().substring(0, hit.name().length() - 7);
        }
        return text.any(i, "index", "if") ? "index" : text.any(i, "middle", "long", "mf", "lf") ? "middle" : text.any(i, "ring", "rf") ? "ring"
                : text.any(i, "small", "little", "sf", "pinky") ? "small" : null;
    }
}
