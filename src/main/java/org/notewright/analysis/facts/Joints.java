package org.notewright.analysis.facts;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.notewright.analysis.facts.text.Table;

/// Which joint has which motion, and how far at most. Limits come from `rom_limits.csv`, well beyond hypermobile joints.
final class Joints {

    /// @param low  smallest believable value in degrees (millimeters for the jaw)
    /// @param high largest believable value
    record Limit(double low, double high) {
    }

    private static final Map<String, Limit> LIMITS = read();
    /// The joint a motion belongs to when the note names none that has it.
    private static final Map<String, String> HOME = Map.ofEntries(Map.entry("dorsiflexion", "ankle"),
            Map.entry("plantarflexion", "ankle"), Map.entry("inversion", "ankle"), Map.entry("eversion", "ankle"),
            Map.entry("pronation", "forearm"), Map.entry("supination", "forearm"), Map.entry("radial deviation", "wrist"),
            Map.entry("ulnar deviation", "wrist"), Map.entry("scaption", "shoulder"), Map.entry("opening", "jaw"),
            Map.entry("protrusion", "jaw"), Map.entry("lateral excursion", "jaw"), Map.entry("straight leg raise", "hip"),
            Map.entry("flexion-rotation test", "cervical"), Map.entry("head tilt", "cervical"),
            Map.entry("opposition", "thumb"), Map.entry("palmar abduction", "thumb"), Map.entry("radial abduction", "thumb"),
            Map.entry("popliteal angle", "knee"), Map.entry("horizontal abduction", "shoulder"),
            Map.entry("horizontal adduction", "shoulder"));

    private Joints() {
    }

    private static Map<String, Limit> read() {
        var limits = new HashMap<String, Limit>();
        for (var row : Table.rows("rom_limits.csv")) {
            limits.put(row.getOrDefault("region", "") + " " + row.getOrDefault("motion", ""),
                    new Limit(Double.parseDouble(row.getOrDefault("low", "")), Double.parseDouble(row.getOrDefault("high", ""))));
        }
        return Map.copyOf(limits);
    }

    static boolean has(@Nullable String region, String motion) {
        return region != null && LIMITS.containsKey(region + " " + plain(motion));
    }

    static @Nullable Limit limit(@Nullable String region, String motion) {
        return LIMITS.get(region + " " + plain(motion));
    }

    static @Nullable String home(String motion) {
        return HOME.get(motion);
    }

    /// "hyperextension" and "extension lag" are extension.
    static String plain(String motion) {
        return motion.equals("hyperextension") || motion.equals("extension lag") ? "extension" : motion;
    }

    /// @return true where "5-110" without a motion means extension and flexion
    static boolean hinge(@Nullable String region) {
        return region != null && (region.equals("knee") || region.equals("elbow") || region.endsWith("pip")
                || region.endsWith("dip") || region.endsWith("mcp") || region.equals("thumb ip"));
    }

    /// @return true where the side of a motion is the direction moved, not a limb
    static boolean directed(@Nullable String region, String motion) {
        return Places.midline(region) && (motion.equals("rotation") || motion.equals("lateral flexion")
                || motion.equals("lateral excursion") || motion.equals("flexion-rotation test") || motion.equals("head tilt"));
    }
}
