package org.notewright.analysis.grounding;

import java.util.Set;

/// What a value can stand with, and which of them exclude each other.
final class Owners {

    private static final Set<String> MOTIONS = Set.of("flexion", "extension", "abduction", "adduction", "internal rotation",
            "external rotation", "dorsiflexion", "plantarflexion", "inversion", "eversion", "supination", "pronation",
            "radial deviation", "ulnar deviation", "rotation", "lateral flexion", "scaption", "opening", "protraction");
    private static final Set<String> LOOSE = Set.of("pain", "blood pressure", "heart rate", "oxygen saturation", "slr",
            "deep neck flexor endurance");

    private Owners() {
    }

    static boolean isMotion(String owner) {
        return MOTIONS.contains(owner) || owner.equals("slr");
    }

    /// True when a value cannot belong to both.
    static boolean cannotBothOwn(String one, String other, Dim dim) {
        boolean serviceOne = isService(one);
        boolean serviceOther = isService(other);
        if (serviceOne || serviceOther) {
            boolean sums = isSum(one) && isSum(other);
            return serviceOne && serviceOther && !sums && dim == Dim.MIN;
        }
        return !LOOSE.contains(one) && !LOOSE.contains(other);
    }

    /// The total and the timed part of it may be one and the same ("45 min, all timed").
    static boolean isSum(String owner) {
        return owner.equals("total") || owner.equals("timed");
    }

    static IssueKind kindOf(String one, String other) {
        boolean motion = MOTIONS.contains(one) || MOTIONS.contains(other);
        return motion || isService(one) ? IssueKind.NUMBER : IssueKind.MEASURE;
    }

    static boolean isService(String owner) {
        return owner.equals("total") || owner.equals("timed") || (owner.length() == 5 && owner.startsWith("9"));
    }
}
