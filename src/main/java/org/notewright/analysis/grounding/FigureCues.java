package org.notewright.analysis.grounding;

import java.util.List;
import java.util.Set;

/// Words around a number that say what it counts, read from the tokens.
final class FigureCues {

    private static final Set<String> AT = Set.of("tx", "treatment", "session", "day");

    private FigureCues() {
    }

    /// `visit 6 of 12`, `Visit: 6 of 12`, `visit #6 of 12`.
    static boolean isVisit(List<Raw> raws, int from) {
        int before = from - 1;
        boolean colon = false;
        boolean bracket = false;
        while (before > from - 5 && before > 0 && ":#*_(".contains(text(raws, before))) {
            colon |= text(raws, before).equals(":");
            bracket |= text(raws, before).equals("(");
            before--;
        }
        var word = text(raws, before);
        return word.equals("visit") || word.equals("v") || word.equals("vis") || (colon && (word.equals("attended") || word.equals("visits") || word.equals("sessions")))
                || (!colon && !bracket && AT.contains(word));
    }

    /// `pointed to 4 on the 0-10 scale`.
    ///
    /// @return tokens from `at` to the end of the scale, 0 when none stands there; its top is the last number but one token
    static int scale(List<Raw> raws, int at) {
        if (!text(raws, at).equals("on")) {
            return 0;
        }
        int k = at + (text(raws, at + 1).equals("the") || text(raws, at + 1).equals("a") ? 2 : 1);
        boolean joined = text(raws, k + 1).equals("-") || text(raws, k + 1).equals("to");
        boolean scale = text(raws, k).equals("0") && joined && k + 2 < raws.size() && raws.get(k + 2).isNumber()
                && (text(raws, k + 3).equals("scale") || text(raws, k + 4).equals("scale"));
        return scale ? k + 4 - at : 0;
    }

    /// True for a time of day, `9:05`.
    static boolean isClock(List<Raw> raws, int at) {
        return at + 2 < raws.size() && text(raws, at + 1).equals(":") && raws.get(at + 1).glued() && raws.get(at + 2).glued()
                && raws.get(at + 2).isNumber() && raws.get(at + 2).exact().length() == 2 && raws.get(at).text().length() <= 2;
    }

    /// True for `3w2`, three times a week for two weeks.
    static boolean isWeeks(List<Raw> raws, int at) {
        return text(raws, at + 1).equals("w") && raws.get(at + 1).glued() && at + 2 < raws.size() && raws.get(at + 2).isNumber()
                && raws.get(at + 2).glued() && !text(raws, at + 3).equals("d");
    }

    static boolean isPressure(String high, String low) {
        return high.length() >= 2 && low.length() >= 2 && high.length() < 5 && low.length() < 5 && high.indexOf('.') < 0
                && low.indexOf('.') < 0 && Integer.parseInt(high) >= 80 && Integer.parseInt(high) < 260
                && Integer.parseInt(low) >= 40 && Integer.parseInt(low) < 160
                && Integer.parseInt(high) > Integer.parseInt(low) && Integer.parseInt(low) != 100;
    }

    private static String text(List<Raw> raws, int index) {
        return index < raws.size() && index >= 0 ? raws.get(index).text() : "";
    }
}
