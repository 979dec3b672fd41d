package org.notewright.analysis.facts;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which joint and side were measured last, for the lines that do not say.
final class JointMemory {

    private final Places places;
    private @Nullable String region;
    private @Nullable Side side;
    private final Map<String, String> last = new HashMap<>();
    private final Set<String> all = new HashSet<>();

    JointMemory(Places places) {
        this.places = places;
    }

    /// @param named  the region the clause names, or null
    /// @param finger the finger it is about, or null
    /// @return the joint a motion belongs to: the named one, its only home, the last one measured, the note's
    @Nullable String joint(String motion, @Nullable String named, @Nullable String finger) {
        var home = Joints.home(motion);
        if ("thumb".equals(home) && named != null && named.startsWith("thumb")) {
            return named.equals("thumb cmc") ? named : "thumb";
        }
        if (motion.equals("total active motion") && finger != null) {
            return finger + " finger";
        }
        if (Joints.has(named, motion)) {
            return named;
        }
        if (home != null) {
            return home;
        }
        if (Joints.has(region, motion)) {
            return region;
        }
        var note = places.primary();
        if (Joints.has(note, motion)) {
            return note;
        }
        var before = last.get(motion);
        return named != null ? named : before != null ? before : region != null ? region : note;
    }

    /// @return for a goal that names no joint: the note's own joint where it has the motion, else nothing
    @Nullable String aim(String motion) {
        var note = places.primary();
        var before = last.get(motion);
        boolean own = before == null || all.contains(note + " " + motion);
        return Joints.home(motion) != null ? null : own && Joints.has(note, motion) ? note : before;
    }

    @Nullable String primary() {
        return region != null ? region : places.primary();
    }

    /// @return the side of a joint where the clause says none: as last measured, or as the note first gave it
    @Nullable Side side(@Nullable String joint) {
        if (joint == null || Places.midline(joint)) {
            return null;
        }
        if (joint.equals(region) && side != null) {
            return side;
        }
        var usual = places.usual(joint);
        return usual != null ? usual : side != null ? side : places.usual(places.primary());
    }

    /// @return the side a goal without a side is for: the one the note first gives the joint or its limb
    @Nullable Side affected(@Nullable String joint) {
        var limb = Places.midline(joint) ? null : places.limb(joint);
        return limb != null && limb != Side.BILATERAL ? limb : side(joint);
    }

    /// Keeps where a motion was measured last.
    void measured(String motion, @Nullable String joint) {
        if (joint != null) {
            last.put(motion, joint);
            all.add(joint + " " + motion);
        }
    }

    /// A new kind of test in a new line: the side measured last was the other one's, if the note has one of its own.
    void open(boolean block) {
        side = block && places.usual(region) != null ? places.usual(region) : side;
    }

    /// A caption above the line: as if its joint had just been measured.
    void caption(@Nullable String joint, @Nullable Side limb) {
        region = joint != null ? joint : region;
        side = limb != null ? limb : joint != null ? places.usual(joint) : side;
    }

    void remember(@Nullable String joint, @Nullable Side limb) {
        region = joint != null ? joint : region;
        if (limb != null && !Places.midline(joint)) {
            side = limb;
        }
    }
}
