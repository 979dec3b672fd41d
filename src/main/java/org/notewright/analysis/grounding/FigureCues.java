package org.notewright.analysis.grounding;

import java.util.List;

/// Words around a number that say what it counts, read from the tokens.
final class FigureCues {

    private FigureCues() {
    }

    /// `visit 6 of 12`, `Visit: 6 of 12`, `visit #6 of 12`.
    static boolean isVisit(List<Raw> raws, int from) {
        int before = from - 1;
        while (before > from - 5 && before > 0 && ":#*_".contains(text(raws, before))) {
            before--;
        }
        var word = text(raws, before);
        return word.equals("visit") || word.equals("v") || word.equals("tx") || word.equals("treatment") || word.equals("session");
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

    private static String text(List<Raw> raws, int index) {
        return index < raws.size() && index >= 0 ? raws.get(index).text() : "";
    }
}
