package org.notewright.analysis.facts;

import org.notewright.analysis.facts.text.Category;
import org.notewright.analysis.facts.text.NoteText;
import org.notewright.analysis.facts.text.Token;

/// Weighs the words of one clause: how much each speaks for S, O, A and P. Weights come from `sectioncues.csv`.
final class SectionCues {

    private static final double FIRST_CUE = 1.5;
    private static final double MOST = 8;
    private static final double SHAPE = 2.5;

    private SectionCues() {
    }

    /// @return four weights in the order of [SoapSection], each 0 to about 10
    static double[] weigh(NoteText text, int from, int to) {
        var weight = new double[4];
        boolean first = true;
        for (int i = from; i < to; i++) {
            shapes(text, i, weight);
            var cue = text.hit(i, Category.SECTION);
            if (cue != null && cue.to() <= to) {
                int section = "SOAP".indexOf(cue.name());
                double value = Integer.parseInt(cue.term().detail());
                weight[section] += first ? value + FIRST_CUE : value;
                first = false;
                i = cue.to() - 1;
            }
        }
        int numbers = 0;
        int words = 0;
        for (int i = from; i < to; i++) {
            numbers += text.token(i).number() ? 1 : 0;
            words += text.token(i).letters() ? 1 : 0;
        }
        weight[1] += numbers >= 2 && words <= numbers + 1 ? 2 : 0;
        for (int s = 0; s < 4; s++) {
            weight[s] = Math.min(weight[s], MOST);
        }
        return weight;
    }

    /// A level of assistance that is no everyday word speaks of something seen.
    private static boolean assisted(NoteText text, int i) {
        var hit = text.hit(i, Category.LEVEL);
        return hit != null && !text.any(hit.to(), "cues", "verbal", "vc") && (hit.length() > 1 || text.any(i, "sba", "cga", "setup", "supervision")) && !hit.name().equals("I") && !hit.name().equals("Mod I")
                || hit != null && hit.length() > 1 && hit.name().equals("Mod I");
    }

    private static void shapes(NoteText text, int i, double[] weight) {
        var token = text.token(i);
        if (token.is("\"") && !text.token(i - 1).number()) {
            weight[0] += 1;
        } else if (text.hit(i, Category.MEASURE) != null) {
            weight[1] += SHAPE;
        } else if (assisted(text, i)) {
            weight[1] += 1.5;
        } else if (text.hit(i, Category.VITAL) != null && text.token(i + 1).number()) {
            weight[1] += SHAPE;
        } else if ((text.hit(i, Category.MOTION) != null || text.hit(i, Category.MUSCLE) != null) && (text.token(i + 1).number()
                || text.token(i + 2).number()) && !text.any(i + 1, "x")) {
            weight[1] += SHAPE - 0.5;
        } else if (token.number()) {
            boolean fraction = text.is(i + 1, "/") || (text.is(i + 1, "of") && text.is(i - 1, "out"));
            if ((fraction && text.token(i + 2).whole(10, 10)) || (text.is(i + 1, "out") && text.token(i + 3).whole(10, 10))) {
                weight[0] += SHAPE;
            } else if (text.any(i + 1, "-", "+", "/") && (text.token(i + 2).whole(5, 5) || text.token(i + 3).whole(5, 5))) {
                weight[1] += SHAPE;
            } else if ((text.is(i + 1, "x") && text.token(i + 2).number()) || text.named(i + 1, Category.UNIT, "deg", "lb")) {
                weight[1] += SHAPE;
            } else if (text.named(i + 1, Category.UNIT, "s", "cm", "ft", "mm", "m/s")) {
                weight[1] += 1.2;
            } else if (text.named(i + 1, Category.UNIT, "min", "s") && text.hit(i - 1, Category.SERVICE) != null) {
                weight[1] += SHAPE;
            }
        } else if (token.kind() == Token.Kind.CODE) {
            weight[2] += 1;
        }
    }
}
