package org.notewright.analysis.grounding;

import java.util.List;
import java.util.Set;

/// Abbreviations that mean different things in different company: `sup`, `pro`, a lone `I`.
final class Ambiguous {

    private static final Set<String> GLIDES = Set.of("inf", "inferior", "glide", "glides", "patella", "patellar", "mob", "mobs");
    private static final Set<String> NUMBERED = Set.of("phase", "type", "grade", "gr", "stage", "class", "level", "part", "and", "or",
            "that", "as", "when", "if", "but", "so", "because", "which");
    private static final int REACH = 4;

    private Ambiguous() {
    }

    /// @param before the item before, or null
    /// @return `supination` or `pronation` beside a number or another motion, `independent` for an `I` that closes its part
    ///     ("grooming I,"), or an empty text
    static String key(List<Raw> raws, int at, @org.jspecify.annotations.Nullable Item before) {
        var raw = raws.get(at);
        if (raw.is("sup") || raw.is("pro")) {
            return isMotion(raws, at, before) ? raw.is("sup") ? "supination" : "pronation" : "";
        }
        boolean lone = raw.exact().equals("I") && !raw.glued() && before != null && (led(raws, at) || !before.stems().isEmpty() && before.stems().size() <= 3)
                && !NUMBERED.contains(text(raws, at - 1))
                && (at + 1 == raws.size() || ",;.):/".contains(text(raws, at + 1)));
        return lone ? "independent" : "";
    }

    /// "key 7 lb", "3 jaw R 6": a pinch named by one word before its number.
    ///
    /// @return the canonical pinch, or an empty text
    static String grip(List<Raw> raws, int at) {
        var word = text(raws, at);
        boolean jaw = (word.equals("3") || word.equals("three")) && text(raws, at + 1).equals("jaw");
        var key = jaw ? "palmar pinch" : switch (word) {
            case "key" -> "lateral pinch";
            case "tip" -> "tip pinch";
            case "chuck" -> "palmar pinch";
            default -> "";
        };
        int next = jaw ? at + 2 : at + 1;
        next = ":=".contains(text(raws, next)) ? next + 1 : next;
        next = text(raws, next).equals("r") || text(raws, next).equals("l") || text(raws, next).equals("right") || text(raws, next).equals("left")
                ? next + 1 : next;
        boolean value = next < raws.size() && raws.get(next).isNumber() && !text(raws, next + 1).equals("x");
        return value ? key : "";
    }

    /// "Gait 15 min - cane, head turns": the service, not the walking.
    static boolean isGaitService(List<Raw> raws, int at) {
        int next = text(raws, at + 1).equals("x") || text(raws, at + 1).equals(":") ? at + 2 : at + 1;
        return text(raws, at).equals("gait") && next + 1 < raws.size() && raws.get(next).isNumber()
                && (text(raws, next + 1).startsWith("min") || text(raws, next + 1).equals("'"));
    }

    private static boolean isMotion(List<Raw> raws, int at, @org.jspecify.annotations.Nullable Item before) {
        for (int k = Math.max(0, at - REACH); k < Math.min(raws.size(), at + REACH); k++) {
            if (GLIDES.contains(text(raws, k))) {
                return false;
            }
        }
        int next = text(raws, at + 1).equals(":") ? at + 2 : at + 1;
        boolean value = next < raws.size() && raws.get(next).isNumber() && !text(raws, next + 1).equals("x");
        boolean joined = before != null && before.is(Category.MOTION);
        for (int k = at - 1; k >= 0 && k >= at - 3 && !joined; k--) {
            boolean link = ",/&+".contains(text(raws, k)) || text(raws, k).equals("and") || text(raws, k).equals("or");
            if (!link) {
                var phrase = k >= 0 ? Lexicon.shared().phraseAt(raws, k) : null;
                joined = k < at - 1 && phrase != null && phrase.category() == Category.MOTION;
                break;
            }
        }
        boolean pair = ("/&".contains(text(raws, at + 1)) || text(raws, at + 1).equals("and"))
                && (text(raws, at + 2).equals("pro") || text(raws, at + 2).startsWith("pronat"));
        return value || joined || pair;
    }

    private static boolean led(List<Raw> raws, int at) {
        return text(raws, at - 1).equals(".") && text(raws, at - 2).equals(".");
    }

    private static String text(List<Raw> raws, int index) {
        return index < raws.size() && index >= 0 ? raws.get(index).text() : " ";
    }
}
