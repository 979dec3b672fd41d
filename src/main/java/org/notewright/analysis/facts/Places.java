package org.notewright.analysis.facts;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.notewright.analysis.facts.text.Category;
import org.notewright.analysis.facts.text.Hit;
import org.notewright.analysis.facts.text.NoteText;

/// Where in the body: regions and sides, and what the note is about when a line does not say.
final class Places {

    private final NoteText text;
    private final Map<String, Side> sides = new HashMap<>();
    private @Nullable String region;
    private @Nullable String complaint;
    private int regionAt = -1;
    private int sideAt = -1;
    /// The one finger the note names, empty when it names several.
    private @Nullable String onlyFinger;
    /// The side the note is about, once all of it is known.
    private @Nullable Side affected;

    Places(Scene scene) {
        this.text = scene.text;
        for (var clause : scene.clauses) {
            boolean told = clause.section() == SoapSection.SUBJECTIVE || clause.section() == null || clause.label().equals("dx")
                    || clause.label().equals("diagnosis");
            for (int i = clause.clause().from(); told && complaint == null && i < clause.to(); i++) {
                var hit = place(i);
                boolean denies = text.any(i - 1, "denies", "no") || text.any(i - 2, "denies", "no");
                complaint = hit == null || denies || text.any(i, "chest", "arm", "leg", "trunk") ? complaint : regionOf(hit);
            }
        }
        boolean denied = false;
        for (int i = 0; i < text.size(); i++) {
            if (text.token(i).line() || text.any(i, ".", ";")) {
                denied = false;
            } else if (text.any(i, "denies", "denied", "no", "without", "w/o", "deny", "negative")) {
                denied = true;
            }
            if (!denied) {
                learn(i);
            }
        }
        affected = usual(region) != null ? usual(region) : sides.values().stream().distinct().count() == 1 ? sides.values().iterator().next() : null;
    }

    /// Learns the first region of the note, conditions before other mentions, and the first side of each region.
    private void learn(int i) {
        var hit = place(i);
        if (hit == null) {
            return;
        }
        var name = regionOf(hit);
        if (name.endsWith(" finger")) {
            onlyFinger = onlyFinger == null || onlyFinger.equals(name) ? name : "";
        }
        if (region == null) {
            region = name;
            regionAt = i;
        }
        var side = beside(hit);
        if (side != null && !sides.containsKey(name)) {
            sides.put(name, side);
            if (name.equals(region)) {
                sideAt = i;
            }
        }
    }

    /// @return the region the note is about: the first it names
    @Nullable String primary() {
        return region;
    }

    /// @return the first region of the patient's story, or null: what a pain rating without a place is about
    @Nullable String complaint() {
        return complaint;
    }

    /// @return the complaint, or the note's region when it was named before the token
    @Nullable String before(int token) {
        return complaint != null ? complaint : regionAt >= 0 && regionAt < token ? region : null;
    }

    /// @return the finger the note is about ("index"), or null
    @Nullable String finger() {
        var named = region != null && region.endsWith(" finger") ? region : onlyFinger;
        return named == null || named.isEmpty() ? null : named.substring(0, named.length() - 7);
    }

    int primaryAt() {
        return sideAt >= 0 ? sideAt : regionAt;
    }

    /// @return the first side the note gives the region, or null
    @Nullable Side usual(@Nullable String name) {
        return name == null ? null : sides.get(name);
    }

    /// @return the side the note gives this region or, where it gives none, every other part of the same limb
    @Nullable Side limb(@Nullable String name) {
        var own = usual(name);
        if (own != null || name == null) {
            return own;
        }
        Side found = null;
        for (var entry : sides.entrySet()) {
            if (limbOf(entry.getKey()) == limbOf(name) && limbOf(name) > 0) {
                if (found != null && found != entry.getValue()) {
                    return null;
                }
                found = entry.getValue();
            }
        }
        return found;
    }

    private static int limbOf(String name) {
        return switch (name) {
            case "hip", "knee", "ankle", "foot", "heel", "leg", "thigh", "lower extremity", "great toe", "toe" -> 1;
            case "lumbar", "cervical", "thoracic", "head", "jaw", "pelvis", "abdomen", "chest", "sacroiliac" -> 0;
            default -> 2;
        };
    }

    /// @return the region or condition starting at the token, or null; "back to work" is none
    @Nullable Hit place(int i) {
        var hit = text.is(i, "trunk") && text.any(i + 1, "supported", "support", "stable", "upright", "lean", "leans", "stabilized") ? null : text.hit(i, Category.REGION);
        var condition = text.hit(i, Category.CONDITION);
        if (condition != null && (hit == null || condition.length() > hit.length())) {
            return condition;
        }
        boolean spine = text.any(i, "cs", "ls", "ts") && hit != null && hit.length() == 1;
        if (spine && (!text.token(i).upper() || (text.hit(i + 1, Category.MOTION) == null && text.hit(i + 1, Category.MODE) == null && text.hit(i + 1, Category.CUE, "strength") == null
                && !text.any(i + 2, "flex", "ext", "rot", "sb") && !text.any(i + 1, "pain", "ext", "spine")))) {
            return null;
        }
        if (hit == null || hit.length() > 1 || hit.to() - hit.from() > 1) {
            return hit;
        }
        boolean back = text.any(i, "back") && (text.any(i + 1, "to", "on", "from", "in", "at", "up", "down", "and", "into")
                || text.any(i - 1, "snaps", "snap", "pull", "pulls", "pulled", "bounce", "turn", "turned", "lean", "leaning", "sit", "sits", "brought", "bring", "give", "call", "called", "welcome", "fall", "fell", "lay",
                        "look", "report", "reported", "cut", "scale", "set", "dial", "dialed", "slide", "scoot", "roll", "full", "its", "moved", "kick", "swing", "straight", "stepped", "walk", "walks", "walked", "driving",
                        "gave", "sent", "putting", "put", "take", "pulling", "spring", "springs", "arm", "hold", "paid", "bounced", "steps", "fwd", "forward", "forwards")
                || text.any(i - 1, "behind", "go", "went", "come", "came", "get", "getting", "hold", "going", "step", "is", "was"));
        boolean small = text.any(i, "if", "mp", "si", "le", "has", "fa", "sf", "lf", "ha", "mf", "arch", "rc", "mouth", "ii",
                "chest", "wr", "kn", "temple") && (!text.token(i).upper() || text.any(i, "if", "has"));
        if (text.any(i, "if") && text.note().startsWith("IF", text.token(i).start()) && text.hit(i - 1, Category.SIDE) != null) {
            return hit;
        }
        boolean plain = text.any(i, "if", "has", "ii");
        return back || (small && plain) ? null : text.any(i, "if", "has", "le", "fa", "arch", "ii", "mouth", "sh", "temple", "ip") && !text.token(i).upper()
                && !text.any(i, "sh", "ip") ? null : hit;
    }

    static String regionOf(Hit hit) {
        return hit.name();
    }

    /// @return the side printed with the region: "L knee", "knee, left", "LLE", or null
    @Nullable Side beside(Hit hit) {
        var own = side(hit.term().detail());
        if (own != null) {
            return own;
        }
        int i = hit.from() - 1;
        while (i > hit.from() - 6 && text.any(i, ")", "(", ".", "distal", "proximal", "anterior", "posterior", "lateral", "medial", "side", "upper",
                "lower", "the", "his", "her", "their", "of", "total", "closed", "below", "above", "plantar", "dorsal", "hemi", "knee", "hip", "shoulder")) {
            i--;
        }
        var before = sideAt(i);
        if (before != null) {
            return before;
        }
        int after = text.any(hit.to(), "(", ",") ? hit.to() + 1 : hit.to();
        var behind = sideAt(after);
        boolean own2 = behind != null && place(after + 1) == null && text.hit(after + 1, Category.MOTION) == null;
        return own2 ? behind : null;
    }

    /// @return the side named by exactly this token, or null
    @Nullable Side sideAt(int i) {
        var hit = text.hit(i, Category.SIDE);
        if (hit == null) {
            return involved(i);
        }
        boolean level = text.any(i, "l", "b", "r") && ((text.token(i + 1).number() && text.token(i + 1).glued())
                || (text.is(i + 1, "/") && text.any(i + 2, "o")) || text.any(i - 1, "part", "grade", "type", "hepatitis", "vitamin"));
        boolean low = text.any(i, "l", "b", "r") && !text.token(i).upper();
        boolean left = text.any(i, "left") && text.any(i + 1, "work", "home", "clinic", "the", "in", "early");
        boolean possessive = text.any(i, "l", "r", "b") && text.any(i - 1, "'");
        return level || (low && !text.any(i - 1, "(")) || left || possessive ? null : side(hit.name());
    }

    /// "involved 128, uninvolved 140", "surgical side 4/5": sides told by the injury are those of the note's own limb.
    private @Nullable Side involved(int i) {
        boolean hurt = text.any(i, "involved", "affected", "operative", "operated", "surgical", "injured", "paretic", "hemiparetic");
        boolean sound = text.any(i, "uninvolved", "unaffected", "nonoperative", "nonsurgical", "nonoperated", "uninjured", "contralateral", "sound", "nonparetic", "noninvolved", "nonaffected");
        sound |= text.any(i, "non") && text.any(i + 1, "-") && text.any(i + 2, "operative", "surgical", "involved", "affected", "op", "injured");
        if ((!hurt && !sound) || affected == null || affected == Side.BILATERAL) {
            return null;
        }
        int at = text.is(i, "non") ? i + 3 : i + 1;
        at = text.any(at, "side", "leg", "limb", "arm", "hand", "knee", "ankle", "hip", "shoulder", "ue", "le", "extremity", "foot", "wrist", "elbow") ? at + 1 : at;
        at = text.any(at, ":", "=", "was", "is", "at") ? at + 1 : at;
        boolean wide = text.token(at).line() || text.token(at).start() - text.token(at - 1).end() >= 2 || text.is(at, "|");
        if (!text.token(at).number() && !wide) {
            return null;
        }
        return hurt ? affected : affected == Side.RIGHT ? Side.LEFT : Side.RIGHT;
    }

    static @Nullable Side side(String name) {
        return switch (name) {
            case "left" -> Side.LEFT;
            case "right" -> Side.RIGHT;
            case "bilateral" -> Side.BILATERAL;
            default -> null;
        };
    }

    /// @return true for regions of the midline, which have no side of their own
    static boolean midline(@Nullable String region) {
        return region != null && switch (region) {
            case "lumbar", "cervical", "thoracic", "head", "jaw", "pelvis", "abdomen", "chest" -> true;
            default -> false;
        };
    }
}
