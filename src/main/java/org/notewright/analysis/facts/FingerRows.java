package org.notewright.analysis.facts;

import org.jspecify.annotations.Nullable;
import org.notewright.analysis.facts.text.NoteText;

/// Rows of finger joints under columns of moments or sides: "RF   MP   0/74   0/86" and below it "PIP  -24/78  -14/92".
///
/// The finger is named once and holds for the joints below it; each value gives extension and flexion.
final class FingerRows {

    /// No finger joint bends further, in degrees: the widest bound of `rom_limits.csv` for the small joints.
    private static final int MOST = 130;

    private final Scene scene;
    private final NoteText text;
    private final Places places;
    private @Nullable String finger;

    private FingerRows(Scene scene, Places places) {
        this.scene = scene;
        this.text = scene.text;
        this.places = places;
    }

    /// Adds the ranges of every such row and takes their numbers.
    static void read(Scene scene, Places places, Tables tables) {
        var rows = new FingerRows(scene, places);
        for (var clause : scene.clauses) {
            var columns = tables.row(clause);
            if (columns == null || !columns.parted()) {
                rows.finger = null;
            } else if (clause.clause().lineStart()) {
                rows.row(clause, columns);
            }
        }
    }

    private void row(Sorted clause, Columns columns) {
        int i = clause.from();
        var named = JointRows.finger(text, i);
        if (named != null) {
            finger = named;
            i++;
        }
        i = text.any(i, "|", ":", "finger") ? i + 1 : i;
        var joint = joint(i);
        if (finger == null || joint.isEmpty()) {
            return;
        }
        i++;
        i = text.any(i, "|", ":") ? i + 1 : i;
        if (!value(i)) {
            return;
        }
        int order = 0;
        while (i < clause.to() && value(i)) {
            i = value(clause, columns, joint, i, order++);
            while (text.any(i, "|", "deg", "°")) {
                i++;
            }
        }
    }

    private String joint(int i) {
        return text.any(i, "mp", "mcp") ? "mcp" : text.any(i, "pip", "dip") ? text.word(i) : text.any(i, "tam", "tpm") ? text.word(i) : "";
    }

    private boolean value(int i) {
        return text.token(i).number() || text.any(i, "-", "+") && text.token(i + 1).number() && text.token(i + 1).glued();
    }

    /// Adds what one cell says: "-24/78" is extension and flexion, a plain number the sum of a finger.
    private int value(Sorted clause, Columns columns, String joint, int from, int order) {
        int i = text.token(from).number() ? from : from + 1;
        double low = text.token(i).value() * (text.is(from, "-") ? -1 : 1);
        boolean two = text.any(i + 1, "/", "-", "to") && text.token(i + 2).number();
        int to = two ? i + 3 : i + 1;
        boolean sum = joint.startsWith("t");
        if (scene.taken(i) || sum == two) {
            return to;
        }
        var column = columns.at(text, clause, i, order);
        if (column != null && column.skip()) {
            return to;
        }
        var topic = columns.topic();
        var named = column != null && column.side() != null ? column.side() : topic.side();
        var side = named != null ? named : places.limb("hand");
        var mode = column != null && column.mode() != null ? column.mode() : topic.mode();
        var when = column != null && column.when() != null ? column.when() : When.CURRENT;
        var span = text.span(clause.from(), to);
        scene.take(i, to);
        if (sum) {
            scene.add(new Fact.Rom(span, finger + " finger", side, "total active motion", joint.equals("tpm") ? "passive" : mode, low, null, "deg", when));
            return to;
        }
        double high = text.token(i + 2).value();
        if (Math.abs(low) > MOST || high > MOST) {
            scene.reject(from, to, "A finger joint cannot reach that value.");
        }
        if (Math.abs(low) <= MOST) {
            scene.add(new Fact.Rom(span, finger + " " + joint, side, "extension", mode, text.is(i + 1, "-") && low > 0 ? -low : low, null, "deg", when));
        }
        if (high <= MOST) {
            scene.add(new Fact.Rom(span, finger + " " + joint, side, "flexion", mode, high, null, "deg", when));
        }
        return to;
    }
}
